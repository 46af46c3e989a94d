import type { Fact } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** So many sources stand under a figure; its note and the ledger have the rest. */
export const citesOfFigure = 2;

/** Everything that a figure cites, the rivals that are shown under it included. */
export function citesOfFact(fact: Fact): Citing[] {
  return [
    fact.label,
    fact.cites.slice(0, citesOfFigure),
    ...fact.rivals.slice(0, 2).map(({ fact: rival }) => rival.cites.slice(0, 1)),
  ];
}
