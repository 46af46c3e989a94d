import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePath, listBooklets } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import { versionOf } from '../../story/version.ts';
import type { Build } from '../product.ts';
import { makeEpub } from './make-epub.ts';

/** Writes the booklet as a book for e-readers, `explainer.epub`, of the single file. */
export function writeEpub({ site, story, logger }: Build): void {
  for (const edition of listBooklets(story)) writeBook(edition, site, logger);
}

function writeBook(story: Story, site: Build['site'], logger: Build['logger']): void {
  const name = filePath(story, '/explainer.epub');
  const epub = makeEpub(site.read(filePath(story, '/explainer.html')), {
    address: `${site.root}${name}`,
    maker: story.title,
    changed: versionOf(story)?.date ?? story.followedUntil.last,
    rights: story.licence?.url ?? null,
    face: readFileSync(join(site.folder, 'display.woff2')),
  });
  writeFileSync(join(site.folder, name), epub);
  logger.info(`${name.slice(1)}: ${Math.ceil(epub.length / 1000)} KB`);
}
