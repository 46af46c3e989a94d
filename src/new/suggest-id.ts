import { suggestName } from '../problems/suggest-name.ts';

const mostWords = 5;
/** Words that lead on to another, with which no id ends. */
const leading = new Set(
  'a an and as at by for from in into is it its of on or that the their this to was with au aux ce ces d dans de des du en et l la le les leur ou par pour que qui s sa se ses son sur un une'.split(
    ' ',
  ),
);

/** The id that a text would make: its first words, up to one that can stand at the end. */
export function suggestId(text: string): string {
  const words = suggestName(text).split('-').slice(0, mostWords);
  const last = words.findLastIndex((word) => !leading.has(word));
  return words.slice(0, last + 1 || words.length).join('-');
}
