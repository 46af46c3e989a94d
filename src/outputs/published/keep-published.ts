import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { closest } from 'fastest-levenshtein';
import { ContentError, Problems } from '../../problems/problems.ts';
import type { PublishedData } from '../../schema/published.ts';
import type { Aliases } from '../../story/aliases.ts';
import { mendForGood, tellGone } from '../../story/check-published.ts';
import { builtStory } from '../../story/built-story.ts';
import { readPublished, type Located } from '../../story/raw.ts';
import { readSite } from './page-hash.ts';
import { keepFile } from './published-files.ts';
import { addAnchor, findSuccessor, listIds, listSharedIds } from './shared-ids.ts';

/** A link that can be read out, and does not break in a message, has so many characters at most. */
const linkLength = 48;
/** So many of those that are longer are named; the rest is counted. */
const mostNamed = 5;

/**
 * After the pages are made and before they take the place of the last ones: every page, every place
 * on it and every file that has been published is still there, or under its new name, or the build fails.
 */
export function keepPublished(): AstroIntegration {
  let base = '';
  return {
    name: 'keep-published',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const problems = new Problems();
        const pages = readSite(folder);
        const told = tellLongLinks(
          [...listSharedIds(pages, base)].flatMap(([path, ids]) => [
            path,
            ...ids.map((id) => `${path}#${id}`),
          ]),
        );
        if (told) logger.warn(told);
        const { aliases } = builtStory();
        for (const record of readPublished('content', problems).values()) {
          if (aliases.retired.has(record.id)) continue;
          if (record.id.endsWith('/')) keepPage(record, pages, folder, aliases, problems);
          else if (!keepFile(record.id, folder, aliases)) tellLost(record.id, record, problems);
        }
        if (problems.errors.length > 0) throw new ContentError(problems.errors);
      },
    },
  };
}

/** The sentence that tells of links that are too long to share; null when none is. */
export function tellLongLinks(links: readonly string[]): string | null {
  const long = links.filter(({ length }) => length > linkLength);
  if (long.length === 0) return null;
  const named = long.slice(0, mostNamed);
  const others = long.length > named.length ? `, and ${long.length - named.length} others` : '';
  return `links of more than ${linkLength} characters: ${named.join(', ')}${others}. Shorten their names.`;
}

/** Holds a page to its record; gives it the former ids that have new names. */
function keepPage(
  record: Located<PublishedData>,
  pages: Map<string, string>,
  folder: string,
  aliases: Aliases,
  problems: Problems,
): void {
  const path = aliases.paths.get(record.id) ?? record.id;
  const html = pages.get(path);
  if (html === undefined) {
    tellLost(record.id, record, problems);
    return;
  }
  const present = new Set(listIds(html));
  let kept = html;
  for (const id of record.data.ids) {
    const address = `${record.id}#${id}`;
    if (present.has(id) || aliases.retired.has(address)) continue;
    const today = findSuccessor(id, present, aliases);
    if (today) kept = addAnchor(kept, id, today);
    else {
      const fresh = [...present].filter((other) => !record.data.ids.includes(other));
      tellLost(address, record, problems, mendId(id, closest(id, fresh)));
    }
  }
  if (kept === html) return;
  pages.set(path, kept);
  writeFileSync(join(folder, path, 'index.html'), kept);
}

function tellLost(
  address: string,
  record: Located<PublishedData>,
  problems: Problems,
  mend = 'Keep what it is made from.',
): void {
  problems.add(record.at(), `${tellGone(address, record)}\n${mend}\n${mendForGood(address)}`);
}

function mendId(id: string, nearest: string): string {
  return `Keep what it names, or write anchors: { ${id}: the id that replaces it } in story.yaml (nearest: ${nearest}).`;
}
