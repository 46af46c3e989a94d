import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'd3';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { build, copyProject, project } from '../copy-project.ts';
import { copyStory } from '../stories/copy-story.ts';

/** Many questions of one build. */
const table = `

| Crew | People | Since |
| :--- | ---: | :-: |
| Ash:cite[herald#3] | :fact[first-crew] | :when[first-crew-comes] |
| *Elm* | :fact[second-crew] | :date[2022-09]:cite[herald] |
`;
const came = 'came.:cite[herald]';
const root = copyProject(
  copyStory({
    'facts.yaml': ['value: 40', 'value: 47'],
    'works/first-crew-comes.md': ['fact: first-crew }]', 'fact: first-crew, on: "2022-04-02" }]'],
    'works/second-crew-comes.md': [came, `${came}${table}`],
    'corrections.yaml': `- { date: "2023-01-15", entry: first-crew-comes, was: A smaller crew., now: "A crew of :fact[first-crew].", because: The report was read again. }
- { date: "2023-01-14", fact: second-crew, was: Few people., now: "A crew of :fact[second-crew].", because: The roll was read again. }
`,
  }),
);
const log = join(mkdtempSync(join(tmpdir(), 'reads-')), 'log');
/** How often the build read each file, by its path below the project. */
let reads: ReadonlyMap<string, number>;
let said = '';
const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

beforeAll(() => {
  const { status, stdout, stderr } = build(root, {
    BASE_PATH: '/vale/',
    SITE_URL: 'https://news.example',
    TZ: 'Pacific/Kiritimati',
    READS_LOG: log,
    NODE_OPTIONS: `--import=${join(project, 'tests/faults/count-reads.ts')}`,
  });
  said = stdout;
  expect(status, stdout + stderr).toBe(0);
  reads = rollup(
    readFileSync(log, 'utf8').split('\n'),
    (times) => times.length,
    (file) => file.replace(`${root}/`, ''),
  );
}, 240_000);

test('a story with another form of its own is built below a base with no edit in src', () => {
  const page = read('cause/bridge-falls/index.html');
  expect(page).toContain('<link rel="canonical" href="https://news.example/vale/cause/bridge-falls/">');
  expect(page).toContain('9 March 2021');
  const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(link).toMatch(/^\/vale\//);
  expect(page).toMatch(/url\(\/vale\/display\.woff2\?[\w-]{4}\)/);
  expect(existsSync(join(root, 'dist/crew/index.html'))).toBe(true);
  expect(read('robots.txt')).toContain('Sitemap: https://news.example/vale/sitemap-index.xml');
  expect(read('sitemap-index.xml')).toContain('<loc>https://news.example/vale/sitemap-0.xml</loc>');
  expect(read('sitemap-0.xml')).toContain('<loc>https://news.example/vale/cause/bridge-falls/</loc>');
  expect(read('sitemap-0.xml')).not.toContain('lastmod');
  expect(page).toContain('type="text/markdown" href="/vale/cause/bridge-falls.md"');
  expect(read('cause/bridge-falls.md')).toContain('](https://news.example/vale/cause/');
  for (const file of ['feed.xml', 'feed.json', 'events.ics']) {
    expect(read(file).replace(/\r\n /g, ''), file).toContain('https://news.example/vale/cause/bridge-falls/');
  }
  expect(read('feed.xml')).not.toContain('pubDate');
});

test('a change on another day than its development has that day beside it, and no other has one', () => {
  const dayOf = (path: string) =>
    /class="change">.*?<\/data>(.*?)<\/span>/s.exec(read(`${path}index.html`))?.[1];
  expect(dayOf('works/first-crew-comes/')).toMatch(/^, <time datetime="2022-04-02">/);
  expect(dayOf('works/second-crew-comes/')).toBe('');
});

test('figures that stand in no groups are not called others', () => {
  expect(read('facts/index.html')).toMatch(/<h2[^>]*>(?:<[^>]*>|\s)*Figures</);
  expect(read('facts/index.html')).not.toContain('Other figures');
});

test('a changed value is shown on every page, in the notes and in the data', () => {
  const entry = read('works/first-crew-comes/index.html');
  expect(entry).toMatch(/<a [^>]*data-note[^>]*>47<\/a>/);
  expect(entry).toContain('<b>47</b> People in the first crew');
  expect(read('facts/first-crew/index.html')).toContain('value="47"');
  expect(read('facts/share/index.html')).toMatch(/47 ÷ up\sto\s120 = at\sleast\s39%/);
  expect(read('index.html')).toContain('39');
  expect(read('crew/index.html')).toContain('<data value="47">47</data>');
  expect(read('data/crew.csv')).toContain('2022-04-02,first-crew-comes,false,47,');
  expect(
    JSON.parse(read('data/facts.json')).records.find(({ id }: { id: string }) => id === 'first-crew').value,
  ).toBe(47);
  expect(entry).toContain('Corrected on <time datetime="2023-01-15">15 January 2023</time>.');
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(entry) ?? [];
  const [article] = JSON.parse(data)['@graph'].filter((part: object) => 'correction' in part);
  expect(article.correction).toEqual([
    {
      '@type': 'CorrectionComment',
      datePublished: '2023-01-15',
      text: 'A smaller crew. → A crew of 47. (The report was read again.)',
    },
  ]);
  for (const page of ['facts/second-crew', 'works/second-crew-comes']) {
    expect(read(`${page}/index.html`), page).toContain(
      'Corrected on <time datetime="2023-01-14">14 January 2023</time>.',
    );
  }
  expect(read('feed.json')).toContain('Few people.');
  expect(read('corrections/index.html')).toContain('The first crew comes');
  expect(read('corrections.xml')).toContain('<pubDate>Sun, 15 Jan 2023 12:00:00 GMT</pubDate>');
});

test('a table of a text stands on its page, with figures, dates and sources in its cells', () => {
  const html = read('works/second-crew-comes/index.html');
  const [frame = ''] = /<div class="told"[\s\S]*?<\/table>/.exec(html) ?? [];
  expect(frame).toContain('aria-label="Crew, People, Since"');
  expect(frame.match(/<th scope="col"/g)).toHaveLength(3);
  expect(frame).toMatch(/<td class="number"><a href="#n\d"[^>]*>47<\/a><\/td>/);
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

const list = (folder: string, ends: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(ends),
  );

test('a build reads each file of the story three times: for the story, for the letters of the headline face, and to know later of what it was made', () => {
  const files = [...list('content', '.md'), ...list('content', '.yaml')];
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => reads.get(`content/${file}`) !== 3)).toEqual([]);
});

test('a page that is written is read twice more, for its hash and for the pack; those kept unasked a few times', () => {
  const pages = list('dist', 'index.html');
  expect(pages.length).toBeGreaterThan(30);
  const often = pages.filter((page) => (reads.get(`.dist-next/${page}`) ?? 0) > 2);
  expect(often.filter((page) => page.split('/').length > 2)).toEqual([]);
});

test('a page is parsed once, for its twin', () => {
  const twins = list('dist', '.md').length;
  const codes = list('dist/qr', '.svg').length;
  expect(said).toContain(`${twins + codes} twins and QR codes made anew`);
  expect(said).toContain('The site is in dist/.');
});
