import type { Fact } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** Everything that a figure cites, the rivals that are shown under it included. */
export function citesOfFact(fact: Fact): Citing[] {
  return [fact.label, fact.cites, ...fact.rivals.slice(0, 2).map(({ fact: rival }) => rival.cites)];
}
