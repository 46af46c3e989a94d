import type { Contested } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** What the short form of a contested point cites: what we follow, and what the article says. */
export function citesOfBriefPoint({ question, follow, article }: Contested): Citing[] {
  return [question, follow, article?.says, article?.cites];
}

/** What the accounts of a contested point cite. */
export function citesOfAccounts({ others }: Contested): Citing[] {
  return others.flatMap(({ says, cites }) => [says, cites]);
}

/** Everything that a contested point cites, in the order in which it is shown. */
export function citesOfPoint(point: Contested, withBody = false): Citing[] {
  return [
    ...citesOfBriefPoint(point),
    point.because,
    ...citesOfAccounts(point),
    withBody ? point.body : null,
  ];
}
