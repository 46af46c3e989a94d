import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';

const table = `

| Crew | People | Since |
| :--- | ---: | :-: |
| Ash:cite[herald#3] | :fact[first-crew] | :when[first-crew-comes] |
| *Elm* | :fact[second-crew] | :date[2022-09]:cite[herald] |
`;
let root: string;
const read = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');

beforeAll(() => {
  const came = 'came.:cite[herald]';
  root = copyProject(copyStory({ 'works/second-crew-comes.md': [came, `${came}${table}`] }));
  const { status, stdout, stderr } = build(root);
  expect(status, stdout + stderr).toBe(0);
}, 240_000);

test('a table of a text stands on its page, with figures, dates and sources in its cells', () => {
  const html = read('works/second-crew-comes/index.html');
  const [frame = ''] = /<div class="told"[\s\S]*?<\/table>/.exec(html) ?? [];
  expect(frame).toContain('aria-label="Crew, People, Since"');
  expect(frame.match(/<th scope="col"/g)).toHaveLength(3);
  expect(frame).toMatch(/<td class="number"><a href="#n\d"[^>]*>40<\/a><\/td>/);
  expect(frame).toMatch(/<td class="mid"><time datetime="2022-04-01">1 April 2022<\/time><\/td>/);
  expect(frame.match(/role="doc-noteref"/g)).toHaveLength(2);
  expect(frame).not.toMatch(/ align=| style=/);
  expect(html).toContain('.told{');
  expect(read('works/first-crew-comes/index.html')).not.toContain('.told{');
});

test('a table is a table in the twin, in print, in the feed and in the book', () => {
  const twin = read('works/second-crew-comes.md');
  expect(twin).toContain('| Crew | People | Since |\n| - | - | - |\n| Ash[^');
  expect(read('print/index.html')).toContain('aria-label="Crew, People, Since"');
  expect(read('feed.xml')).toContain('&lt;table');
  const book = unzipSync(readFileSync(join(root, 'dist/explainer.epub')));
  const texts = Object.values(book).map((bytes) => new TextDecoder().decode(bytes));
  expect(texts.some((text) => text.includes('aria-label="Crew, People, Since"'))).toBe(true);
});
