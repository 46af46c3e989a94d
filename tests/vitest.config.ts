/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    root: 'tests',
    include: ['**/*.test.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
    // Files share what they import: each by itself, a fifth of the run went into loading it again.
    isolate: false,
  },
});
