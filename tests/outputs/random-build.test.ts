import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build, copyProject } from '../copy-project.ts';
import { stories, writeStory } from '../stories/random/random-story.ts';

/** `RANDOM_BUILDS=20` builds so many. */
const numRuns = Number(process.env['RANDOM_BUILDS'] ?? 1);
const wrong = />NaN|NaN<|\bundefined\b|Infinity|Invalid Date|\[object Object\]/;

test.each(fc.sample(stories, { numRuns, seed: 20241108 }))(
  'a random valid story is built whole (%#)',
  (files) => {
    const root = copyProject(writeStory(files));
    const { status, stdout, stderr } = build(root);
    expect(status, stdout + stderr).toBe(0);
    const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|md|json|csv|xml|ics)$/.test(file),
    );
    for (const file of pages) {
      const text = readFileSync(join(root, 'dist', file), 'utf8').replaceAll(
        /<(script|style)[\s\S]*?<\/\1>/g,
        '',
      );
      expect(wrong.exec(text)?.[0], file).toBeUndefined();
      if (!files['story.yaml']?.includes('article:')) expect(text.includes('The article'), file).toBe(false);
    }
  },
);
