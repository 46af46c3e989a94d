import { cutDisplayFace } from './display-face.ts';
import { perStory } from '../story/per-story.ts';
import { listEditions } from '../story/place-of.ts';
import { siteStory } from '../story/site-story.ts';
import { storyFolder } from '../story/story-folder.ts';
import { pictureFaces } from './picture-faces.ts';
import { wordsFor } from '../words/words.ts';

/** The headline face of this site, cut once for a story. */
export function siteFace(): Promise<Uint8Array<ArrayBuffer>> {
  return cutFor(siteStory());
}

const cutFor = perStory((story) =>
  cutDisplayFace(
    pictureFaces.bold.weight,
    listEditions(story)
      .map(({ language }) => JSON.stringify(wordsFor(language)))
      .join(''),
    storyFolder,
  ),
);
