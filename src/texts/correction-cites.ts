import type { Correction } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** Everything that corrections cite, in the order in which they are shown. */
export function citesOfCorrections(corrections: readonly Correction[]): Citing[] {
  return corrections.flatMap(({ was, now, because }) => [was, now, because]);
}
