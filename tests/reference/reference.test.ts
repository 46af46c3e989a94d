import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFiles, schemaFiles } from '../../src/reference/content-files.ts';
import { toldOfTranslations } from '../../src/reference/describe-translations.ts';
import { toJsonSchema, writeJsonSchema } from '../../src/reference/json-schema.ts';
import { listAllKeys } from '../../src/reference/list-keys.ts';
import { schemaFolder } from '../../src/reference/modeline.ts';
import { exampleFolder } from '../../src/reference/print-example.ts';
import { writeGuide } from '../../src/reference/write-guide.ts';
import type { Problem } from '../../src/problems/problems.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { project } from '../copy-project.ts';
import { findStray } from './find-stray.ts';

test('CONTENT.md and the schemas are what the schemas of the content say today', () => {
  const read = (name: string) => readFileSync(join(project, name), 'utf8');
  expect(read('CONTENT.md'), 'run npm run reference').toBe(writeGuide());
  const names = schemaFiles.map((file) => `${file.name}.schema.json`);
  expect(readdirSync(schemaFolder).sort()).toEqual(names.sort());
  for (const file of schemaFiles) {
    const written = readFileSync(join(schemaFolder, `${file.name}.schema.json`), 'utf8');
    expect(written, 'run npm run reference').toBe(writeJsonSchema(file));
  }
});

test('the example story is sound, without a warning', () => {
  // It has a picture of every kind, and a story of three entries has no room for all of them.
  const isSpare = ({ message }: Problem) => /^the picture \S+ is used nowhere/.test(message);
  expect(loadStory(exampleFolder).warnings.filter((warning) => !isSpare(warning))).toEqual([]);
});

test('what the check is said to tell of translations stands in what tells it', () => {
  const folder = join(project, 'src/story/languages');
  const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const unsaid = toldOfTranslations.filter(
    ([said]) => !said.split(' … ').every((part) => source.some((text) => text.includes(part))),
  );
  expect(unsaid).toEqual([]);
});

test('each YAML file of the story leads an editor to its schema', () => {
  expect(findStray(join(project, 'content'))).toEqual([]);
});

test('an editor is told what is wrong in a file of another language, and nothing of one that is right', () => {
  const schema = readFileSync(join(schemaFolder, 'translation.schema.json'), 'utf8');
  const isRight = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema) as object);
  const row = { original: 'abcdefgh', text: '' };
  const written = parse(readFileSync(join(project, 'content/fr.yaml'), 'utf8')) as unknown;
  for (const file of [written, null, { facts: null }, { facts: { 'dead.label': row } }]) {
    expect(isRight(file), JSON.stringify(isRight.errors)).toBe(true);
  }
  const wrong = [
    { fact: { 'dead.label': row } },
    { facts: { 'dead.label': { ...row, note: '' } } },
    { facts: { 'dead.label': { original: 'abcdefgh' } } },
    { nouns: { people: { several: 'gens', other: 'gens' } } },
    { names: { Ash: 3 } },
  ];
  for (const file of wrong) expect(isRight(file), JSON.stringify(file)).toBe(false);
});

test('every key says what it is', () => {
  for (const { name, record } of contentFiles) {
    const silent = listAllKeys(toJsonSchema(record)).filter(({ description }) => description === '');
    expect(silent.map(({ path }) => `${name}: ${path}`)).toEqual([]);
  }
});

test('every key stands in the example', () => {
  for (const { name, record, path: where } of contentFiles) {
    const used = readExamples(where).flatMap((data) => listPaths(data));
    const missing = listAllKeys(toJsonSchema(record)).filter(({ path }) => !used.includes(path));
    expect(missing.map(({ path }) => `${name}: ${path}`)).toEqual([]);
  }
});

/** Every record of one kind of file in the example story. */
function readExamples(path: string): unknown[] {
  const pattern = new RegExp(`^${path.replace(/<\w+>/g, '(?!index|contested)[a-z-]+')}$`);
  return readdirSync(exampleFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(exampleFolder, name), 'utf8');
      const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
      const data: unknown = parse(front ?? text);
      const isWhole = front !== undefined || name === 'story.yaml';
      return isWhole ? [data] : Object.values(data as object);
    });
}

/** The keys of a record, as the reference writes them. */
function listPaths(data: unknown, above = ''): string[] {
  if (Array.isArray(data))
    return data.flatMap((item: unknown) => listPaths(item, `${above.slice(0, -1)}[].`));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    `${above}${key}`,
    ...listPaths(value, `${above}${key}.`),
  ]);
}
