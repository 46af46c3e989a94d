import { readAtlas } from '../../story/atlas.ts';
import type { Story } from '../../story/story.ts';
import { wordsFor } from '../../words/words.ts';
import { layOutMap, type MapLayout } from './map-layout.ts';
import { noteUnplaced } from './map-words.ts';

/** Prepares the map of a story; null when it has none. */
export function prepareMap({ map, language }: Pick<Story, 'map' | 'language'>): MapLayout | null {
  return map && layOutMap(map, noteUnplaced(map, wordsFor(language)), readAtlas());
}
