import { perStory } from '../story/per-story.ts';
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

const listsOf = perStory(() => new Map<string, Picture[]>());

/**
 * The pictures of a story: the count and the map, as far as it has them. Each is drawn once, though it is
 * asked for in two forms.
 * @param tokens the style sheet that declares the colours.
 */
export function listPictures(story: Story, tokens: string): Picture[] {
  const lists = listsOf(story);
  const list = lists.get(tokens) ?? drawable(story, tokens);
  lists.set(tokens, list);
  return list;
}

function drawable(story: Story, tokens: string): Picture[] {
  const { quantity, map } = story;
  const colours = readLightColours(tokens);
  const once = (slug: string, draw: () => string): Picture => {
    let drawn: string | undefined;
    return { slug, draw: () => (drawn ??= draw()) };
  };
  return [
    ...(quantity ? [once(quantity.slug, () => drawCountPicture(story, quantity, colours))] : []),
    ...(map ? [once(mapSlug, () => drawMapPicture(story, map, colours))] : []),
  ];
}
