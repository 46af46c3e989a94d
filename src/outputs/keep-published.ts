import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { closest } from 'fastest-levenshtein';
import { ContentError, Problems } from '../problems.ts';
import { mendForGood, tellGone } from '../story/check-published.ts';
import { loadStory } from '../story/load-story.ts';
import { readPublished } from '../story/raw.ts';
import { readSite } from './page-hash.ts';
import { addAnchor, findSuccessor, listIds, listSharedIds } from './shared-ids.ts';

/** A link that can be read out, and does not break in a message, has so many characters at most. */
const linkLength = 48;
const contestedPage = '/contested/';

/**
 * After the pages are made and before they take the place of the last ones: every id that has been
 * published is still on its page, or under its new name, or the build fails.
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
        const shared = listSharedIds(pages, base);
        keepIds(pages, folder, problems);
        if (problems.errors.length > 0) throw new ContentError(problems.errors);
        const long = [...shared]
          .flatMap(([path, ids]) => [path, ...ids.map((id) => `${path}#${id}`)])
          .filter((link) => link.length > linkLength);
        if (long.length > 0) {
          logger.warn(
            `links of more than ${linkLength} characters: ${long.join(', ')}. Shorten their names.`,
          );
        }
      },
    },
  };
}

/** Holds every page to its record; gives it the former ids that have new names. */
function keepIds(pages: Map<string, string>, folder: string, problems: Problems): void {
  const { aliases } = loadStory('content');
  for (const [path, record] of readPublished('content', problems)) {
    const target = aliases.paths.get(path) ?? path;
    const html = pages.get(target);
    if (html === undefined) {
      if (!aliases.retired.has(path))
        problems.add(record.at(), `${tellGone(path, record)}\n${mendForGood(path)}`);
      continue;
    }
    const present = new Set(listIds(html));
    let kept = html;
    for (const id of record.data.ids) {
      const address = `${path}#${id}`;
      if (present.has(id) || aliases.retired.has(address)) continue;
      const today = findSuccessor(id, present, aliases);
      if (today) kept = addAnchor(kept, id, today);
      else {
        const fresh = [...present].filter((other) => !record.data.ids.includes(other));
        const mend = mendId(id, target, closest(id, fresh));
        problems.add(record.at(), `${tellGone(address, record)}\n${mend}\n${mendForGood(address)}`);
      }
    }
    if (kept === html) continue;
    pages.set(target, kept);
    writeFileSync(join(folder, target, 'index.html'), kept);
  }
}

function mendId(id: string, path: string, nearest: string): string {
  return path === contestedPage
    ? `Keep the file content/contested/${id}.md, or write aliases: [${id}] in the one that replaces it (nearest: content/contested/${nearest}.md).`
    : `Keep what it names, or write anchors: { ${id}: the id that replaces it } in story.yaml (nearest: ${nearest}).`;
}
