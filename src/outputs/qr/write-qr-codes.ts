import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawQr } from '../../drawing/qr.ts';
import { qrPath } from '../../paths.ts';
import { builtStory } from '../../story/built-story.ts';
import { wordsFor } from '../../words/words.ts';

/** After the pages: a QR code of the address of each, which only print shows and fetches. */
export function writeQrCodes(): AstroIntegration {
  let root = '';
  return {
    name: 'write-qr-codes',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base, config.site).href.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { qrOf } = wordsFor(builtStory().language);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const page = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          const target = join(folder, qrPath(page));
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, drawQr(`${root}${page}`, qrOf));
        }
      },
    },
  };
}
