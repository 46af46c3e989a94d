import { defineConfig } from 'astro/config';
import { checkRecord } from './src/outputs/check-record.ts';
import { reloadContent } from './src/outputs/reload-content.ts';
import { swapOutput } from './src/outputs/swap-output.ts';
import { writePdf } from './src/outputs/pdf/write-pdf.ts';
import { writeSingleFile } from './src/outputs/single-file/write-single-file.ts';
import { writeQrCodes } from './src/outputs/write-qr-codes.ts';
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
    writeQrCodes(),
    writeSingleFile(),
    writePdf(),
    swapOutput(),
  ],
});
