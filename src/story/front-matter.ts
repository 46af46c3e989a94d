/** The front matter of a Markdown file as remark finds it: between two lines of three hyphens, the first at the very top. */
const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)(?:([^]*?)(?:\r\n|\n|\r))??---[ \t]*(?:\r\n|\n|\r|$)/;

/** A Markdown file in parts: its head, with the lines that enclose it, and its body are the whole file. */
export interface Parts {
  head: string;
  /** The head without the lines that enclose it. */
  front: string;
  body: string;
}

/** Parts a Markdown file; one without front matter has an empty head. */
export function partFront(text: string): Parts {
  const [head = '', front = ''] = frontMatter.exec(text) ?? [];
  return { head, front, body: text.slice(head.length) };
}
