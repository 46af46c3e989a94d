import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlinePage } from './inline-page.ts';

/** After the pages: the booklet as one file, `explainer.html`, to pass on and read without a network. */
export function writeSingleFile(): AstroIntegration {
  let root = '';
  return {
    name: 'write-single-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const face = readFileSync(join(folder, 'display.woff2'));
        const page = readFileSync(join(folder, 'print/index.html'), 'utf8');
        writeFileSync(join(folder, 'explainer.html'), inlinePage(page, { root, face }));
      },
    },
  };
}
