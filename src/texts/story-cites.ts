import { listCountRows } from '../charts/count/count-table.ts';
import { citesOfPledgeRows, listPledgeRows } from '../charts/pledges/pledge-rows.ts';
import type { Story } from '../story/story.ts';
import { citesOfWholeChapter } from './chapter-cites.ts';
import { citesOfPoint } from './contested-cites.ts';
import { citesOfFact } from './fact-cites.ts';
import type { Citing } from './page-texts.ts';
import { citesOfTerms } from './term-cites.ts';

/** Everything that the whole story cites on one page, in reading order. */
export function citesOfStory(story: Story): Citing[] {
  return [
    story.headline,
    story.standfirst,
    ...story.brief.map(({ text }) => text),
    ...story.keyFigures.flatMap(citesOfFact),
    ...story.chapters.flatMap(citesOfWholeChapter),
    ...(story.quantity ? listCountRows(story.quantity.measure).map(({ cites }) => cites) : []),
    story.quantity && citesOfPledgeRows(listPledgeRows(story, story.quantity)),
    ...story.entries.map(({ cites }) => cites),
    ...story.contested.flatMap((point) => citesOfPoint(point, true)),
    ...citesOfTerms(story),
    ...story.pages.map(({ body }) => body),
  ];
}
