import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePath, listBooklets, placeOf } from '../../story/place-of.ts';
import type { Build } from '../product.ts';
import { inlinePage } from './inline-page.ts';

/** Writes the booklet of each language as one file, `explainer.html`, to pass on and read without a network. */
export function writeSingleFile({ site, story }: Build): void {
  const face = readFileSync(join(site.folder, 'display.woff2'));
  for (const edition of listBooklets(story)) {
    const root = `${site.root}${filePath(edition, '/')}`;
    site.write(
      filePath(edition, '/explainer.html'),
      inlinePage(site.read(placeOf(edition, '/print/')), { root, face }),
    );
  }
}
