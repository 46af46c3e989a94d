import { installEngines, tellMissing } from './engines/install-engines.ts';
import { findBrowser } from './find-browser.ts';
import { hasPoppler, installTools } from './install-tools.ts';

/** Runs before the browser tests: a machine without their browsers or poppler gets them, or is told how. */
try {
  installTools();
  installEngines();
  console.log(
    `The browser tests use ${findBrowser()}${hasPoppler() ? ' and poppler' : '; there is no poppler'}.`,
  );
  tellMissing();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
