import type { Chapter, Contested } from '../story/story.ts';
import { citesOfAccounts } from './contested-cites.ts';
import type { Citing } from './page-texts.ts';

/** Everything that a chapter’s own page shows and cites, in reading order: later developments in brief only. */
export function citesOfChapter(chapter: Chapter): Citing[] {
  return [
    ...citesOfOpening(chapter),
    ...listLadders(chapter).flatMap(citesOfAccounts),
    ...chapter.entries.flatMap((entry): Citing[] =>
      entry.isAfter ? [entry.summary] : [entry.title, entry.body, entry.inferred?.because],
    ),
  ];
}

/** Everything that a chapter shows and cites where it stands whole, as on paper. */
export function citesOfWholeChapter(chapter: Chapter): Citing[] {
  return [
    ...citesOfOpening(chapter),
    ...chapter.entries.flatMap((entry): Citing[] => [entry.title, entry.body, entry.inferred?.because]),
  ];
}

function citesOfOpening({ headline, summary, brief, body }: Chapter): Citing[] {
  return [headline, summary, ...brief, body];
}

/** The ladders of rival counts that belong to a chapter: most of what they concern is told there. */
export function listLadders(chapter: Chapter): Contested[] {
  const points = new Set(chapter.entries.flatMap(({ contested }) => contested));
  return [...points].filter(({ form, entries }) => form === 'ladder' && entries[0]?.chapter === chapter);
}
