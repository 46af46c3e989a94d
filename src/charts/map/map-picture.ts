import { creditPositions } from './map-words.ts';
import { formatDate } from '../../words/write-date.ts';
import { absolutePlace } from '../../story/place-of.ts';
import type { LocatorMap, Story } from '../../story/story.ts';
import { findArticle } from '../../story/ledger.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { drawMap } from './draw-map.ts';
import { prepareMap } from './prepare-map.ts';
import { framePicture } from '../../drawing/frame-picture.ts';
import type { Colours } from '../../drawing/picture-style.ts';

/** The map as a picture that stands alone. */
export function drawMapPicture(story: Story, map: LocatorMap, colours: Colours): string {
  const layout = prepareMap(story);
  if (!layout) throw new Error('A story without a map has no picture of one.');
  const words = wordsFor(story.language);
  const [first] = story.entries;
  const date = (one: typeof story.followedUntil) => formatDate(one, story.language, words.dates);
  const unplaced = map.unplaced.map(({ place }) => place.name);
  const credits = creditPositions(map).map(({ credit, names }) => words.mapCredit(credit, names));
  return framePicture(
    {
      title: words.mapTitle(story.title),
      subtitle: words.mapSpan(date(first?.date ?? story.followedUntil), date(story.followedUntil)),
      description: map.points.map(({ name }) => name).join(words.comma),
      source: [
        ...(unplaced.length > 0 ? [words.mapUnplaced(unplaced)] : []),
        ...(layout.numbered.length > 0 ? [words.mapNumbered(layout.numbered.map(({ name }) => name))] : []),
        ...tellSource(story, words),
        ...credits,
        words.mapOutlines,
      ].join(' '),
      licence: story.licence?.name ?? '',
      address: absolutePlace(story, '/glossary/#map').replace(/^https?:\/\//, ''),
    },
    drawMap(layout, words.kilometres(layout.scale.kilometres), colours),
    colours,
  );
}

/** The article that its developments come from; a story without one names its sources at the address. */
function tellSource(story: Story, words: Words): string[] {
  const article = findArticle(story);
  return article ? [words.pictureSource(article.publisher, 0)] : [];
}
