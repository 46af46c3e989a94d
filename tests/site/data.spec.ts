import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { dist } from './built-pages.ts';

const folder = join(dist, 'data');
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;

test('every table of open data is what its schema says', () => {
  const tables = readdirSync(folder).filter((name) => /^[^.]+\.json$/.test(name));
  expect(tables.length).toBeGreaterThanOrEqual(3);
  for (const name of tables) {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    ajv.validate(read(name.replace('.json', '.schema.json')), read(name));
    expect(ajv.errors ?? [], name).toEqual([]);
  }
});
