import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import { cutDisplayFace } from '../files/display-face.ts';
import { siteStory } from '../site-story.ts';
import { wordsFor } from '../words/words.ts';

/** The headline face, cut to the characters that headlines and numerals of this site use. */
export const GET: APIRoute = async () => {
  const file = createRequire(`${process.cwd()}/`).resolve(
    '@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-800-normal.woff2',
  );
  const words = JSON.stringify(wordsFor(siteStory().language));
  return new Response(await cutDisplayFace(readFileSync(file), words, 'content'));
};
