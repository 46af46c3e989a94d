import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cutDisplayFace } from './display-face.ts';
import { perStory } from '../story/per-story.ts';
import { siteStory } from '../story/site-story.ts';
import { wordsFor } from '../words/words.ts';

/** The headline face of this site, cut once for a story. */
export function siteFace(): Promise<Uint8Array<ArrayBuffer>> {
  return cutFor(siteStory());
}

const cutFor = perStory(({ language }) => {
  const file = createRequire(`${process.cwd()}/`).resolve(
    '@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal.woff2',
  );
  return cutDisplayFace(readFileSync(file), JSON.stringify(wordsFor(language)), 'content');
});
