import { findChromium, installChromium } from './find-chromium.ts';

/** Runs before the browser tests: a machine without a Chromium gets one, or is told how. */
try {
  if (!findChromium()) installChromium();
  console.log(`The browser tests use ${findChromium()}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
