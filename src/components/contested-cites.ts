import type { Contested } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** Everything that a contested point cites, in the order in which it is shown. */
export function citesOfPoint(point: Contested, withBody = false): Citing[] {
  return [
    point.question,
    point.follow,
    point.because,
    point.article.says,
    point.article.cites,
    ...point.others.flatMap(({ says, cites }) => [says, cites]),
    withBody ? point.body : null,
  ];
}
