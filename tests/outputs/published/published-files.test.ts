import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/outputs/published/published-files.ts';

test('data, drawings, feeds and calendars of every language are known as published, and no list of the worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const fetched = [
    'charts/map.svg',
    'corrections.xml',
    'data/facts.json',
    'events.ics',
    'feed.json',
    'feed.xml',
  ];
  const others = [
    'index.html',
    'offline.json',
    'offline-all.json',
    'words.json',
    'feed.xml.br',
    'works/index.html',
  ];
  for (const name of [...fetched, ...others].flatMap((name) => [name, `fr/${name}`])) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  const expected = fetched.flatMap((name) => [`/${name}`, `/fr/${name}`]).sort();
  expect(listFiles(folder)).toEqual(expected);
});
