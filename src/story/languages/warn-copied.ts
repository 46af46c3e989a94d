import type { Problems } from '../../problems/problems.ts';
import { fingerprint } from './fingerprint.ts';
import type { PlacedText } from './partings.ts';

/** So many words may be the same in two languages: names of persons, bodies and places. */
const mostShared = 3;

/** Tells texts of a translation that still have the words of the original: once for each file, at the first of them. */
export function warnCopied(
  pairs: readonly { original: PlacedText; translated: PlacedText }[],
  problems: Problems,
): void {
  const copied = pairs.filter(
    ({ original, translated }) =>
      countWords(original.text) > mostShared && fingerprint(original.text) === fingerprint(translated.text),
  );
  for (const [, [first, ...others]] of Map.groupBy(copied, ({ translated }) => translated.place.file)) {
    if (!first) continue;
    const count = others.length === 1 ? 'is 1 more text' : `are ${others.length} more texts`;
    const more = others.length > 0 ? `, as ${count} of this file` : '';
    problems.warn(
      first.translated.place,
      `is still in the words of the original${more}.\nTranslate it, or leave it empty.`,
    );
  }
}

/** How many words a text has, without its marks, which are the same in all languages. */
function countWords(text: string): number {
  return (text.replaceAll(/:\w+\[[^\]]*\]|\]\([^)]*\)/g, ' ').match(/\p{L}{2,}/gu) ?? []).length;
}
