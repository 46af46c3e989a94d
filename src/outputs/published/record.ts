import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Document, parse, visit } from 'yaml';
import { toDay } from '../../dates.ts';
import type { PublishedData } from '../../schema/published.ts';
import { writeModeline } from '../../reference/modeline.ts';
import { loadStory } from '../../story/load-story.ts';
import { storyFolder, tellMissing } from '../../story/story-folder.ts';
import { BuiltSite } from '../built-site.ts';
import { OutputFolders } from '../output-folders.ts';
import { refuse } from '../refuse.ts';
import { isMadeOf } from './made-of.ts';
import { listFiles } from './published-files.ts';
import { listSharedIds } from './shared-ids.ts';

/**
 * `npm run record`: writes down what has been published, after a build. A page’s date changes
 * when its content does, and never otherwise; the day it was first published stays beside it.
 * What is known stays known, unless it is retired.
 */
const missing = tellMissing(storyFolder);
if (missing !== null) refuse(missing);
const file = `${storyFolder}/published.yaml`;
const today = process.argv[2] ?? toDay(Date.now());
const known: Record<string, Partial<PublishedData>> = (existsSync(file) &&
  parse(readFileSync(file, 'utf8'))) ||
{};
const story = loadStory(storyFolder, storyFolder);
const { retired } = story.aliases;
const site = openSite('dist');
const pages = site.contents;
if (!isMadeOf(storyFolder, new OutputFolders(pathToFileURL('dist')).mark)) {
  refuse(`dist/ was not built of ${storyFolder}/ as it is now: the last build failed, was of another story, or came before a change.
Run npm run build, then npm run record.`);
}
const shared = listSharedIds(site);
const record: Record<string, Partial<PublishedData>> = {};
let changes = 0;
for (const path of new Set([...pages.keys(), ...Object.keys(known).filter((one) => one.endsWith('/'))])) {
  const before = known[path];
  const hash = pages.get(path)?.hash ?? before?.hash;
  const ids = [...new Set([...(before?.ids ?? []), ...(shared.get(path) ?? [])])].filter(
    (id) => !retired.has(`${path}#${id}`),
  );
  const isChanged = hash !== before?.hash;
  if (isChanged) changes += 1;
  const date = isChanged ? today : before?.date;
  const first = isChanged && before ? (before.first ?? before.date) : before?.first;
  record[path] = {
    hash,
    date,
    first: first === date ? undefined : first,
    ids: ids.length > 0 ? ids : undefined,
  };
}
const paths = Object.keys(record);
for (const path of new Set([...listFiles('dist'), ...Object.keys(known)]))
  record[path] ??= known[path] ?? { date: today };
writeFileSync(
  file,
  `${writeModeline(storyFolder, 'published')}# What has been published: written by npm run record, never by hand.\n${writeYaml(record)}`,
);
const gone = paths.filter((path) => !pages.has(path)).length;
console.log(`${file}: ${changes} pages new or changed, ${gone} no longer built, of ${paths.length}.
Commit it with what you publish: it keeps each address and each date.`);

/** The built site, below the base that its front names. */
function openSite(folder: string): BuiltSite {
  const front = `${folder}/index.html`;
  if (!existsSync(front)) refuse(`${folder}/ holds no site yet.\nRun npm run build, then npm run record.`);
  const [, address = 'http://localhost/'] =
    /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(front, 'utf8')) ?? [];
  return new BuiltSite(folder, { base: new URL(address).pathname });
}

/** A line for each value, its list on one line too. */
function writeYaml(data: Record<string, Partial<PublishedData>>): string {
  const document = new Document(
    Object.fromEntries(
      Object.entries(data)
        .filter(([path]) => !retired.has(path))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
