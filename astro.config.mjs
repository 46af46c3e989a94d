import { defineConfig } from 'astro/config';
import { writeCitations } from './src/outputs/citations/write-citations.ts';
import { checkRecord } from './src/outputs/published/check-record.ts';
import { CompressionCache } from './src/outputs/compressed/compression-cache.ts';
import { compressFiles } from './src/outputs/compressed/compress-files.ts';
import { weighPages } from './src/outputs/compressed/weigh-pages.ts';
import { makeCards } from './src/outputs/cards/make-cards.ts';
import { writeHosts } from './src/outputs/hosts/write-hosts.ts';
import { keepPublished } from './src/outputs/published/keep-published.ts';
import { writeWorker } from './src/outputs/worker/write-worker.ts';
import { reloadContent } from './src/outputs/reload-content.ts';
import { siteMap } from './src/outputs/site-map/site-map.ts';
import { swapOutput } from './src/outputs/swap-output.ts';
import { writePdf } from './src/outputs/pdf/write-pdf.ts';
import { writeSingleFile } from './src/outputs/single-file/write-single-file.ts';
import { writeQrCodes } from './src/outputs/qr/write-qr-codes.ts';
import { writeTwins } from './src/outputs/twins/write-twins.ts';
import rangesToLimits from '@csstools/postcss-media-minmax';
import { buildTargets } from './src/floor.ts';
import { styleGuideRoute } from './src/styleguide/style-guide-route.ts';

/** A build asks nothing of the network and tells nobody that it ran. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Cards and compressed files, which a build that is only looked at or timed can do without. */
const hasExtras = process.env.EXTRAS !== 'off';
const compressed = new CompressionCache('node_modules/.astro/compressed');

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0, target: buildTargets },
    css: { postcss: { plugins: [rangesToLimits()] } },
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
    ...(hasExtras ? [makeCards()] : []),
    writeQrCodes(),
    writeSingleFile(),
    writePdf(),
    keepPublished(),
    writeHosts(),
    ...(hasExtras ? [weighPages(compressed)] : []),
    writeWorker(),
    ...(hasExtras ? [compressFiles(compressed)] : []),
    swapOutput(),
  ],
});
