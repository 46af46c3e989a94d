import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { configDefaults } from 'vitest/config';
import { BuildersFirst } from './builders-first.ts';
import { isThisStory, tellLeftOut } from './this-story/is-this-story.ts';

tellLeftOut();
const freezePerStory = join(import.meta.dirname, 'stories/freeze-per-story.ts');

export default getViteConfig({
  plugins: [
    {
      name: 'freeze-per-story',
      enforce: 'pre',
      resolveId: (source, importer) =>
        /^\..*\/per-story\.ts$/.test(source) && importer !== freezePerStory ? freezePerStory : null,
    },
  ],
  test: {
    root: 'tests',
    include: ['**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isThisStory ? [] : ['this-story/**'])],
    testTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: BuildersFirst },
    // For the processes that tests start: they read the same packages again and again.
    env: { NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), 'compiled-')) },
    // Files share what they import: each by itself, a fifth of the run went into loading it again.
    isolate: false,
  },
});
