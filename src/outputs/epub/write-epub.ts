import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '../../story/version.ts';
import type { Build } from '../product.ts';
import { makeEpub } from './make-epub.ts';

/** Writes the booklet as a book for e-readers, `explainer.epub`, of the single file. */
export function writeEpub({ site, story, logger }: Build): void {
  const epub = makeEpub(site.read('/explainer.html'), {
    address: `${site.root}/explainer.epub`,
    maker: story.title,
    changed: versionOf(story)?.date ?? story.followedUntil.last,
    rights: story.licence?.url ?? null,
    face: readFileSync(join(site.folder, 'display.woff2')),
  });
  writeFileSync(join(site.folder, 'explainer.epub'), epub);
  logger.info(`explainer.epub: ${Math.ceil(epub.length / 1000)} KB`);
}
