import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cutDisplayFace } from './display-face.ts';
import { siteStory } from '../story/site-story.ts';
import { wordsFor } from '../words/words.ts';

let face: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The headline face of this site. Cut once for a build; in development cut anew each time. */
export function siteFace(): Promise<Uint8Array<ArrayBuffer>> {
  if (import.meta.env.DEV) return cutFace();
  face ??= cutFace();
  return face;
}

function cutFace(): Promise<Uint8Array<ArrayBuffer>> {
  const file = createRequire(`${process.cwd()}/`).resolve(
    '@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal.woff2',
  );
  const words = JSON.stringify(wordsFor(siteStory().language));
  return cutDisplayFace(readFileSync(file), words, 'content');
}
