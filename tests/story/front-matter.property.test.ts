import fc from 'fast-check';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { expect, test } from 'vitest';
import { partFront } from '../../src/story/front-matter.ts';

const parser = remark().use(remarkFrontmatter).freeze();
const piece = fc.constantFrom('---', '--', '-', ' ', '\t', '\n', '\r\n', '\r', 'title: a', 'Text.', '***');
const lines = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const files = fc.oneof(
  lines,
  lines.map((text) => `---${text}`),
  lines.map((text) => `---\n${text}`),
);

test('the front matter of a file is what remark finds, whatever its line ends and its last line are', () => {
  fc.assert(
    fc.property(files, (text) => {
      const { head, front, body } = partFront(text);
      expect(head + body).toBe(text);
      const [first] = parser.parse(text).children;
      const isThere = first?.type === 'yaml';
      expect([isThere, isThere ? first.value : '']).toEqual([head !== '', front]);
      if (isThere) expect(head.trimEnd()).toBe(text.slice(0, first.position?.end.offset).trimEnd());
    }),
    { numRuns: 2000 },
  );
});
