import { readAtlas } from '../../story/atlas.ts';
import { perStory } from '../../story/per-story.ts';
import { wordsFor } from '../../words/words.ts';
import { layOutMap, type MapLayout } from './map-layout.ts';
import { noteUnplaced } from './map-words.ts';

/** The map of a story, laid out once for its page, the booklet and its picture; null when it has none. */
export const prepareMap = perStory(
  ({ map, language }): MapLayout | null =>
    map && layOutMap(map, noteUnplaced(map, wordsFor(language)), readAtlas()),
);
