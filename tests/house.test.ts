import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of `src/`, the lowest first. A file stands in its folder, or is a room of its own. */
const rooms = [
  'types',
  'styles',
  'problems',
  'date-functions.ts',
  'dates.ts',
  'numbers',
  'schema',
  'paths.ts',
  'words',
  'client',
  'markdown',
  'story',
  'reference',
  'new',
  'typeface',
  'texts',
  'drawing',
  'charts',
  'files',
  'components',
  'layouts',
  'styleguide',
  'pages',
  'content.config.ts',
  'middleware.ts',
  'outputs',
];

const src = join(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro|css)$/.test(file),
);
/** What a file of ours names by its path: imports of values, types, styles and scripts, and addresses of files. */
const named = /(?:\bfrom|\bimport\(?|\bURL\(|\bsrc=|@import)\s*["'](\.[^"'?]+)/g;

function roomOf(file: string): number {
  return rooms.indexOf(file.split('/')[0] ?? '');
}

test('every file of src/ stands in a room', () => {
  expect(files.filter((file) => roomOf(file) < 0)).toEqual([]);
});

test('the picture of the floors in CONTRIBUTING.md has every room', () => {
  const text = readFileSync(join(src, '../CONTRIBUTING.md'), 'utf8');
  const [, picture = ''] = /```\n(outputs[^`]*)```/.exec(text) ?? [];
  const drawn = picture
    .split('\n')
    .flatMap((line) => line.split(/ {3,}/)[0]?.split(/\s+/).filter(Boolean) ?? []);
  expect(drawn.map((name) => name.replace(/\/$/, '')).sort()).toEqual([...rooms].sort());
});

test('a room imports only rooms below it', () => {
  const upward = files.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(named)]
      .map(([, path = '']) => relative(src, join(src, dirname(file), path)))
      .filter((target) => roomOf(target) < 0 || roomOf(target) > roomOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

test('no file of src/ has more than 250 lines', () => {
  const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});

/** What stands at the top of the project, beside dot files and what is made and not kept. */
const top =
  'CONTENT.md CONTRIBUTING.md LICENSE README.md astro.config.mjs content package-lock.json package.json public src tests tsconfig.json';

test('the top of the project holds nothing else', () => {
  const project = join(src, '..');
  const made = readFileSync(join(project, '.gitignore'), 'utf8').split(/\/?\n/);
  const found = readdirSync(project).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(found.sort().join(' ')).toBe(top);
});
