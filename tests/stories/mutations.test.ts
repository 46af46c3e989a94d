import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../copy-project.ts';
import { copyStory } from './copy-story.ts';
import { judge } from './judge-mutation.ts';
import { tiny } from './tiny-story.ts';

/** How many mistakes are made in each story: a few here, five thousand in all with MUTATIONS=5000. */
const all = Number(process.env.MUTATIONS ?? 300);
const stories: readonly [name: string, folder: string, part: number][] = [
  ['the invented story', copyStory(), 0.45],
  ['a tiny story', copyStory(tiny), 0.25],
  ['a second story', join(project, 'tests/stories/aral'), 0.15],
  ['the story of this site', join(project, 'content'), 0.15],
];

test.each(stories)(
  'a mistake of the hand in %s is told where it was made, in three messages at most, or does no harm',
  (_, folder, part) => {
    const faults: unknown[] = [];
    let made = 0;
    for (let seed = 0; made < all * part; seed += 1) {
      const judgement = judge(folder, seed);
      if (!judgement) continue;
      made += 1;
      if (judgement.fault) faults.push(judgement);
    }
    expect(faults).toEqual([]);
  },
  all * 4000,
);
