import type { Root } from 'mdast';

/** Letters, spaces and signs that neither Markdown nor a rule of ours, but for that of number words, reads as more than themselves. */
const plain = /^(?!.*www\.)\p{L}(?:[\p{L}\p{M} .,;?()‘’“”'–—-]*[\p{L}\p{M}.,;?()‘’“”'–—-])?$/iu;

/**
 * Reads a line that holds nothing but words: two of three lines of a story do, and the parser takes a
 * hundred times as long.
 * @returns the tree that the parser would make of it; null where it may hold more.
 */
export function readPlainLine(text: string): Root | null {
  if (!plain.test(text)) return null;
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  };
  const words = { type: 'text', value: text, position } as const;
  return { type: 'root', children: [{ type: 'paragraph', children: [words], position }], position };
}
