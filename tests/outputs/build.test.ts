import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject, project } from '../copy-project.ts';
import { copyHostileStory } from '../stories/hostile-texts.ts';
import { expectHarmlessSite } from './harmless-site.ts';

test('hostile texts stay texts in every file of the site', async () => {
  const root = copyProject(copyHostileStory());
  const { status, stdout, stderr } = build(root, { BASE_PATH: '/vale/', SITE_URL: 'https://news.example' });
  expect(status, stdout + stderr).toBe(0);
  await expectHarmlessSite(join(root, 'dist'));
});

test('mistakes stop the build, are told at once, and leave the last good site as it was', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  const path = join(root, 'content/cause/bridge-falls.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('place: vale', 'place: vael').replace(':term[pier]', '<b>pier</b>'),
  );
  const { status, stdout, stderr } = build(root);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(
    'content/cause/bridge-falls.md:7:8  unknown place "vael".\n  Did you mean vale?',
  );
  expect(stdout + stderr).toContain('content/cause/bridge-falls.md:10:64  raw HTML is not allowed.');
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('a page that fails leaves the last good site as it was', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
  writeFileSync(join(root, 'src/pages/fails.astro'), "---\nthrow new Error('on purpose');\n---\n");
  const { status, stdout, stderr } = build(root);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('on purpose');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

describe('a story with another form of its own, below a base, with a value changed', () => {
  const root = copyProject(join(project, 'tests/stories/bridge'));
  const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

  beforeAll(() => {
    const path = join(root, 'content/facts.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 40', 'value: 47'));
    writeFileSync(
      join(root, 'content/corrections.yaml'),
      '- { date: "2023-01-15", entry: first-crew-comes, was: A smaller crew., now: "A crew of :fact[first-crew].", because: The report was read again. }\n' +
        '- { date: "2023-01-14", fact: second-crew, was: Few people., now: "A crew of :fact[second-crew].", because: The roll was read again. }\n',
    );
    const { status, stdout, stderr } = build(root, {
      BASE_PATH: '/vale/',
      SITE_URL: 'https://news.example',
      TZ: 'Pacific/Kiritimati',
    });
    expect(status, stdout + stderr).toBe(0);
  }, 240_000);

  test('is built with no edit in src', () => {
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
      expect(read(file).replace(/\r\n /g, ''), file).toContain(
        'https://news.example/vale/cause/bridge-falls/',
      );
    }
    expect(read('feed.xml')).not.toContain('pubDate');
  });

  test('shows the value on every page, in the notes and in the data', () => {
    const entry = read('works/first-crew-comes/index.html');
    expect(entry).toMatch(/<a [^>]*data-note[^>]*>47<\/a>/);
    expect(entry).toContain('<b>47</b> People in the first crew');
    expect(read('facts/first-crew/index.html')).toContain('value="47"');
    expect(read('facts/share/index.html')).toMatch(/47 ÷ up\sto\s120 = at\sleast\s39%/);
    expect(read('index.html')).toContain('39');
    expect(read('crew/index.html')).toContain('<data value="47">47</data>');
    expect(read('data/crew.csv')).toContain('2022-04-01,first-crew-comes,false,47,');
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
});
