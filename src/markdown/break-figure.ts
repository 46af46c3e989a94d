import type { ElementContent } from 'hast';

/** So many characters of a figure fit on the narrowest page; figures are not broken but for that. */
const longestUnbroken = 24;

/**
 * A printed figure with places where it may break, as one of a currency that is written out needs on a narrow page. A
 * `<wbr>` breaks where white space else does not.
 */
export function breakFigure(text: string): ElementContent[] {
  if (text.length <= longestUnbroken) return [{ type: 'text', value: text }];
  return text
    .split(/(?<= )/)
    .reduce<string[]>(
      ([last = '', ...others], word) =>
        (last + word).trimEnd().length <= longestUnbroken / 2 || last === ''
          ? [last + word, ...others]
          : [word, last, ...others],
      [],
    )
    .reverse()
    .flatMap((value, index) => [
      ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
      { type: 'text' as const, value },
    ]);
}
