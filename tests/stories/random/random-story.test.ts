import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadStory } from '../../../src/story/load-story.ts';
import { stories, writeStory } from './random-story.ts';
import { writeEverything } from './write-everything.ts';

/** `RANDOM_STORIES=2000` tries so many. */
const numRuns = Number(process.env['RANDOM_STORIES'] ?? 100);
const wrong = /\bNaN\b|\bInfinity\b|\bundefined\b|Invalid Date|\[object Object\]/;

test(`${numRuns} random valid stories pass the check, and all that is made of them is made`, () => {
  fc.assert(
    fc.property(stories, (files) => {
      const root = writeStory(files);
      try {
        const story = loadStory(root);
        for (const [name, text] of Object.entries(writeEverything(story))) {
          expect(wrong.exec(text)?.[0], name).toBeUndefined();
        }
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { numRuns, seed: 20241108 },
  );
});
