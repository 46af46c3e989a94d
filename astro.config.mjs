import { defineConfig } from 'astro/config';
import { checkFolder } from './src/outputs/check-folder.ts';
import { publish } from './src/outputs/publish.ts';
import { readSiteAddress } from './src/outputs/site-address.ts';
import { languageRoutes } from './src/outputs/language-routes.ts';
import { reloadContent } from './src/outputs/reload-content.ts';
import { tellContent } from './src/outputs/tell-content.ts';
import rangesToLimits from '@csstools/postcss-media-minmax';
import { buildTargets } from './src/client/floor.ts';
import { styleGuideRoute } from './src/styleguide/style-guide-route.ts';

/** A build asks nothing of the network and tells nobody that it ran. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  ...readSiteAddress(),
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
    checkFolder(),
    styleGuideRoute(),
    // Before whatever reads the story, so that development remembers what it made of it.
    reloadContent(),
    languageRoutes(),
    publish(),
    tellContent(),
  ],
});
