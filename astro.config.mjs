import { defineConfig } from 'astro/config';
import { writeCitations } from './src/outputs/citations/write-citations.ts';
import { checkRecord } from './src/outputs/check-record.ts';
import { makeCards } from './src/outputs/make-cards.ts';
import { writeRedirects } from './src/outputs/hosts/redirects.ts';
import { keepPublished } from './src/outputs/keep-published.ts';
import { writeWorker } from './src/outputs/offline/write-worker.ts';
import { reloadContent } from './src/outputs/reload-content.ts';
import { siteMap } from './src/outputs/site-map.ts';
import { swapOutput } from './src/outputs/swap-output.ts';
import { writePdf } from './src/outputs/pdf/write-pdf.ts';
import { writeSingleFile } from './src/outputs/single-file/write-single-file.ts';
import { writeQrCodes } from './src/outputs/write-qr-codes.ts';
import { writeTwins } from './src/outputs/twins/write-twins.ts';
import { styleGuideRoute } from './src/styleguide/style-guide-route.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/site.[hash].js' } } } },
    },
  },
  integrations: [
    styleGuideRoute(),
    reloadContent(),
    checkRecord(),
    siteMap(),
    writeTwins(),
    writeCitations(),
    ...(process.env.CARDS === 'off' ? [] : [makeCards()]),
    writeQrCodes(),
    writeSingleFile(),
    writePdf(),
    keepPublished(),
    writeRedirects(),
    writeWorker(),
    swapOutput(),
  ],
});
