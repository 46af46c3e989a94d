import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { toDay } from '../dates.ts';
import type { PublishedData } from '../schema/published.ts';
import { hashSite } from './page-hash.ts';

/**
 * `npm run record`: writes down what has been published, after a build. A page’s date changes
 * when its content does, and never otherwise; the day it was first published stays beside it.
 */
const file = 'content/published.yaml';
const today = process.argv[2] ?? toDay(Date.now());
const known: Record<string, PublishedData> = (existsSync(file) && parse(readFileSync(file, 'utf8'))) || {};
let changes = 0;
const record = Object.fromEntries(
  [...hashSite('dist')].map(([path, hash]) => {
    const before = known[path];
    if (before?.hash === hash) return [path, before];
    changes += 1;
    return [path, { hash, date: today, ...(before && { first: before.first ?? before.date }) }];
  }),
);
const gone = Object.keys(known).filter((path) => !(path in record));
for (const path of gone) record[path] = known[path] as PublishedData;
writeFileSync(
  file,
  `# What has been published: written by npm run record, never by hand.\n${stringify(record)}`,
);
console.log(
  `${file}: ${changes} pages new or changed, ${gone.length} no longer built, of ${Object.keys(record).length}.`,
);
