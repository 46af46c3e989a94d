import type { Fact } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** Everything that a figure cites, its rivals included. */
export function citesOfFact(fact: Fact): Citing[] {
  return [
    fact.label,
    fact.cites,
    ...fact.rivals.flatMap(({ fact: rival, because }): Citing[] => [rival.cites, because]),
  ];
}
