import type { Prose } from '../markdown/compile.ts';

/** A plain text as the components take it, for a state that the story itself may not have. */
export function sampleProse(text: string): Prose {
  return { tree: { type: 'root', children: [{ type: 'text', value: text }] }, text, cites: [], facts: [] };
}

/** A title of 140 characters, the longest that a page should bear. */
export const longTitle =
  'A committee of the provincial administration postpones, for the third time in as many months, its answer to a letter of the harbour-masters';

/** A word that no line can break. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
