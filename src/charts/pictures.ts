import type { Story } from '../story/story.ts';
import { drawCountPicture } from './count/count-picture.ts';
import { drawMapPicture } from './map/map-picture.ts';
import { readLightColours } from '../drawing/picture-style.ts';

const mapSlug = 'map';

/** A picture of the story that a reader can take along. */
export interface Picture {
  slug: string;
  /** Writes it as SVG. */
  draw: () => string;
}

/** Paths of a picture: as drawn, and as points. */
export function picturePaths(slug: string): { svg: string; png: string } {
  return { svg: `/charts/${slug}.svg`, png: `/charts/${slug}.png` };
}

/** The path of the picture of the map. */
export const mapPicturePaths = picturePaths(mapSlug);

/**
 * The pictures of a story: the count and the map, as far as it has them.
 * @param tokens the style sheet that declares the colours.
 */
export function listPictures(story: Story, tokens: string): Picture[] {
  const { quantity, map } = story;
  const colours = readLightColours(tokens);
  return [
    ...(quantity ? [{ slug: quantity.slug, draw: () => drawCountPicture(story, quantity, colours) }] : []),
    ...(map ? [{ slug: mapSlug, draw: () => drawMapPicture(story, map, colours) }] : []),
  ];
}
