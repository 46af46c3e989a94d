import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { listTables, tablePath } from '../../src/files/open-data.ts';
import { dist, readPage, story } from './built-pages.ts';

const folder = join(dist, 'data');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Dataset;

interface Dataset {
  title: string;
  language: string;
  records: Record<string, unknown>[];
}

/** What a table says in words; all else is the same in every language. */
const worded = new Set(
  [
    'url',
    'uses',
    'label',
    'unit',
    'text',
    'speaker',
    'rivals',
    'title',
    'summary',
    'publisher',
    'says',
  ].concat('untranslated'),
);
const withoutWords = ({ records }: Dataset) =>
  records.map((record) => Object.fromEntries(Object.entries(record).filter(([key]) => !worded.has(key))));

const tellFaults = (schema: object, table: object) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.validate(schema, table);
  return ajv.errors ?? [];
};

test('every table of open data is what its schema says', () => {
  const tables = readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name));
  expect(tables.length).toBeGreaterThanOrEqual(3);
  for (const name of tables) {
    const schema = read(join(folder, name.replace('.json', '.schema.json')));
    expect(tellFaults(schema, read(join(folder, name))), name).toEqual([]);
  }
});

test('a table in another language has the figures, dates and ids of the original’s, and says what is not translated', () => {
  for (const edition of story.translations) {
    for (const name of listTables(edition)) {
      const original = read(join(folder, `${name}.json`));
      const path = tablePath(name, edition);
      const table = read(join(dist, path));
      expect(tellFaults(read(join(folder, `${name}.schema.json`)), table), path).toEqual([]);
      expect(table.language, path).toBe(edition.language);
      expect(withoutWords(table), path).toEqual(withoutWords(original));
      for (const [index, record] of table.records.entries()) {
        const untranslated = (record.untranslated ?? []) as string[];
        for (const key of untranslated) {
          if (key !== 'rivals')
            expect(record[key], `${path} ${String(record.id)}`).toBe(original.records[index]?.[key]);
        }
      }
    }
  }
});

test('a page in another language links its own tables, and says which others are in the original', () => {
  for (const edition of story.translations) {
    const page = `/${edition.language}/facts/`;
    const html = readPage(page).replace(/\s+/g, ' ');
    const links = [...html.matchAll(/<a href="([^"]*\/data\/\w+\.json)"( hreflang="(\w+)")?>/g)];
    expect(links.length, page).toBeGreaterThanOrEqual(3);
    for (const [, path = '', , language] of links) {
      const isOwn = path.startsWith(`/${edition.language}/`);
      expect(language, `${page} ${path}`).toBe(isOwn ? undefined : story.language);
    }
  }
});
