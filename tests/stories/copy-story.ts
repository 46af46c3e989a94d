import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ContentError } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';

/** What to change in a copy of the invented story: a file’s new text, or a replacement in it. */
export type Edits = Record<string, string | null | [from: string | RegExp, to: string]>;

/** A mistake, what makes it in the invented story, and what its author is told. */
export type Mistake = [name: string, edits: Edits, told: string];

/** What gives the invented story a map: two points close together, one far off, and one place without a point. */
export const mapped = {
  'story.yaml': [
    'quantity:',
    `map:
  countries:
    - { id: "056", label: Near Land, role: subject }
    - { id: "250", label: Far Land, role: neighbour }
  places: [vale, airfield, coast, mill]
quantity:`,
  ],
  'places.yaml': `vale:
  name: Vale
  lat: 50.1
  lon: 4.2
airfield:
  name: Vale and Ash airfield
  lat: 50.15
  lon: 4.28
  credit: Position from the Herald
coast:
  name: Coast
  lat: 51.2
  lon: 2.9
  credit: Position from the Herald
mill:
  name: Mill
  within: vale
`,
} satisfies Edits;

/** A development that can stand in any chapter of the invented story, under any name. */
export const development =
  '---\ntitle: Again\nsummary: Again.\ndate: "2021-03-09"\nkind: event\ncites: [herald]\n---\nAgain.:cite[herald]\n';

/** A contested point that can stand beside that of the invented story. */
export const point = readFileSync(join(import.meta.dirname, 'bridge/contested/which-night.md'), 'utf8');

/** Copies the invented story into a folder of its own and changes it. */
export function copyStory(edits: Edits = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'story-'));
  cpSync(join(import.meta.dirname, 'bridge'), root, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    if (edit === null) rmSync(path, { recursive: true });
    else if (typeof edit === 'string') writeFileSync(path, edit);
    else {
      const text = readFileSync(path, 'utf8');
      if (text.replace(edit[0], '') === text) throw new Error(`${name} does not hold ${edit[0]}`);
      const [from, to] = edit;
      writeFileSync(path, typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to));
    }
  }
  return root;
}

/** What an author of the changed story is told; empty when nothing is wrong. */
export function readProblems(edits: Edits): string {
  try {
    loadStory(copyStory(edits));
    return '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}
