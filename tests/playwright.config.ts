import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { makeSeenShapes } from './site/known-shapes.ts';
import { isThisStory, tellLeftOut } from './this-story/is-this-story.ts';

tellLeftOut();
makeSeenShapes();

/**
 * What Chromium goes without: all that Playwright 1.65 leaves out, since only the last such list
 * counts, and the pages of its own that it loads behind the address bar of each new window, which
 * take longer to load than many a test runs.
 */
const unused = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

const port = Number(process.env.TEST_PORT ?? 4399);

export default defineConfig({
  testDir: '.',
  testMatch: ['site', 'engines', ...(isThisStory ? ['this-story'] : [])].map(
    (folder) => `${folder}/**/*.spec.ts`,
  ),
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-background-networking', `--disable-features=${unused.join(',')}`],
    },
  },
  webServer: {
    command: `node tests/serve-dist.ts ${port}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
