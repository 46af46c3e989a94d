import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../product.ts';
import { inlinePage } from './inline-page.ts';

/** Writes the booklet as one file, `explainer.html`, to pass on and read without a network. */
export function writeSingleFile({ site }: Build): void {
  const face = readFileSync(join(site.folder, 'display.woff2'));
  site.write('/explainer.html', inlinePage(site.read('/print/'), { root: `${site.root}/`, face }));
}
