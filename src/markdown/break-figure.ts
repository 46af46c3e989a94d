import type { ElementContent } from 'hast';

/** So many characters of a figure fit on the narrowest page; figures are not broken but for that. */
const longestUnbroken = 24;
/** As many words as half of that holds, or one that is longer. */
const piece = /.{1,12}(?: |$)|[^ ]+ ?/g;

/**
 * A printed figure with places where it may break, as one of a currency that is written out needs on a narrow page. A
 * `<wbr>` breaks where white space else does not.
 */
export function breakFigure(text: string): ElementContent[] {
  const pieces = text.length > longestUnbroken ? (text.match(piece) ?? []) : [text];
  return pieces.flatMap((value, index) => [
    ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
    { type: 'text' as const, value },
  ]);
}
