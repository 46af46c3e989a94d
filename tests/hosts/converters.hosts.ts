import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shiftDay } from '../../src/dates.ts';
import { dist, story } from '../site/built-pages.ts';
import { seenPages } from '../site/seen-pages.ts';
import { lacks } from './lacks.ts';

const site = 'http://localhost:4321';
const own = mkdtempSync(join(tmpdir(), 'converters-'));
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

/** Runs a program in a folder of its own. @throws Error when it is not there, or does not end. */
function run(program: string, ...args: string[]) {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    cwd: own,
    env: { ...process.env, HOME: own },
    timeout: 100_000,
    killSignal: 'SIGKILL',
  });
  if (error) throw error;
  return { status, said: stdout + stderr, stdout };
}

/** What epubcheck says of a book; its Java starts in half the time without the compilers of long runs. */
const checkBook = (file: string) =>
  run(
    'java',
    ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', '/usr/share/java/epubcheck.jar', file],
  ).said;

test.skipIf(lacks('epubcheck'))(
  'epubcheck finds no error and nothing to warn of in the book, which is under 1 MB',
  () => {
    expect(checkBook(join(dist, 'explainer.epub'))).toContain('0 fatals / 0 errors / 0 warnings');
    expect(readFileSync(join(dist, 'explainer.epub')).length).toBeLessThan(1_000_000);
  },
);

test.skipIf(lacks('biber'))(
  'biber takes every citation and every source; only a day that nobody knows is missing',
  () => {
    const files = readdirSync(join(dist, 'cite'), { recursive: true, encoding: 'utf8' });
    const pages = files
      .filter((name) => name.endsWith('.txt'))
      .map((name) => /^@\w+\{[\s\S]*?^\}/m.exec(read(join('cite', name)))?.[0] ?? '');
    const undated = [...story.sources.values()].filter(({ published }) => !published).length;
    for (const [name, text, missing] of [
      ['pages.bib', pages.join('\n\n'), 0],
      ['sources.bib', read('cite/sources.bib'), undated],
    ] as const) {
      const file = join(own, name);
      writeFileSync(file, text);
      const { said } = run('biber', '--tool', '--validate-datamodel', '--output-file', `${file}.out`, file);
      const warnings = said.split('\n').filter((line) => /WARN|ERROR/.test(line) && !line.startsWith('INFO'));
      expect(
        warnings.filter((line) => !line.includes("'date, year' must be defined")),
        name,
      ).toEqual([]);
      expect(warnings.length, name).toBe(missing);
    }
  },
);

test.skipIf(lacks('pandoc'))(
  'a citation that pandoc sets has its title, its site, its day and its address once',
  () => {
    const record = /^@online[\s\S]*?^\}/m.exec(read('cite/index.txt'))?.[0] ?? '';
    const file = join(own, 'one.bib');
    writeFileSync(file, record);
    const text = join(own, 'text.md');
    writeFileSync(text, '@front\n');
    const { stdout } = run(
      'pandoc',
      '--citeproc',
      '--bibliography',
      file,
      '-t',
      'plain',
      '--wrap=none',
      text,
    );
    const [, set = ''] = stdout.split('\n\n');
    const day = story.published.get('/')?.date ?? '';
    expect(set).toContain(story.title);
    expect(set).toContain(day.slice(0, 4));
    expect(set.split(`${site}/`)).toHaveLength(2);
    const [one] = JSON.parse(run('pandoc', '-f', 'biblatex', '-t', 'csljson', file).stdout) as object[];
    expect(one).toMatchObject({ URL: `${site}/`, type: 'webpage', publisher: story.title });
    expect(one).toMatchObject({ issued: { 'date-parts': [day.split('-').map(Number)] } });
  },
);

test.skipIf(lacks('khal'))('a calendar program shows every development once, on its first day', () => {
  const config = join(own, 'khal.conf');
  writeFileSync(
    config,
    `[calendars]\n[[one]]\npath = ${own}/calendar\n[locale]\nlongdateformat = %Y-%m-%d\ndateformat = %Y-%m-%d\n`,
  );
  const khal = (...args: string[]) => run('khal', '-c', config, ...args);
  const { status, said } = khal('import', '--batch', '-a', 'one', join(dist, 'events.ics'));
  expect(status, said).toBe(0);
  const days = story.entries.flatMap(({ date }) => [date.first, date.last]).sort();
  const shown = khal(
    'list',
    '--once',
    '--day-format',
    '',
    '--format',
    '{start-date-long} {title}',
    days[0] ?? '',
    shiftDay(days.at(-1) ?? '', 1),
  );
  for (const { date, title } of story.entries) {
    const lines = shown.stdout.split('\n').filter((line) => line.startsWith(`${date.first} ${title.text}`));
    expect(lines, `${date.first} ${title.text}`).toHaveLength(1);
  }
});

test.skipIf(lacks('rsvg-convert'))('every picture is drawn by librsvg at its own size', () => {
  for (const name of readdirSync(join(dist, 'charts')).filter((one) => one.endsWith('.svg'))) {
    const file = join(own, `${name}.png`);
    const { status, said } = run('rsvg-convert', '-o', file, join(dist, 'charts', name));
    expect([status, said], name).toEqual([0, '']);
    expect(readFileSync(file).readUInt32BE(16), name).toBe(1200);
  }
});

test.skipIf(lacks('pandoc', 'epubcheck'))(
  'pandoc makes a book of all twins that epubcheck takes, and leaves no note raw or out',
  () => {
    const twins = seenPages
      .filter((path) => path.endsWith('/'))
      .map((path) => join(dist, path === '/' ? 'index.md' : path.replace(/\/$/, '.md')))
      .filter((file) => existsSync(file));
    const parsed = join(own, 'twins.json');
    const warned = run('pandoc', '-f', 'markdown', '-t', 'json', '-o', parsed, ...twins).said;
    const plain = run('pandoc', '-t', 'plain', parsed).said;
    expect(`${warned}${plain}`.match(/\[\^[\w-]+\]|\[WARNING\].*/g) ?? []).toEqual([]);
    const words = plain.replace(/\s+/g, ' ');
    const titles = story.entries.map(({ title }) => title.text.replace(/\s+/g, ' '));
    expect(titles.filter((title) => !words.includes(title))).toEqual([]);
    const book = join(own, 'twins.epub');
    run('pandoc', '-o', book, '--metadata', 'title=Twins', parsed);
    expect(checkBook(book)).not.toMatch(/ERROR|FATAL/);
  },
);
