import { listCountRows } from '../story/count-rows.ts';
import { citesOfPledgeRows, listPledgeRows, listTimelyPledges } from '../story/pledge-rows.ts';
import { textsOfPicture, type Picture } from '../story/picture.ts';
import type { Chapter, Contested, Correction, Fact, Step, Story } from '../story/story.ts';
import type { Citing } from './page-texts.ts';

/** So many sources stand under a figure; its note and the ledger have the rest. */
export const citesOfFigure = 2;

/** The rivals that are shown under a figure: only one that is disputed has a second beside it; its note has them all. */
export function shownRivals({ status, rivals }: Fact): Fact[] {
  return status === 'contested' ? rivals.slice(0, 1).map(({ fact }) => fact) : [];
}

/** The sources that are named beside a rival. */
export function citesOfRival({ cites }: Fact): string[] {
  return cites.slice(0, 1);
}

/** Everything that a figure cites, the rivals that are shown under it included. */
export function citesOfFact(fact: Fact): Citing[] {
  return [fact.label, fact.cites.slice(0, citesOfFigure), ...shownRivals(fact).map(citesOfRival)];
}

/** What the short form of a contested point cites: what we follow, and what the article says. */
export function citesOfBriefPoint({ question, follow, article }: Contested): Citing[] {
  return [question, follow, article?.says, article?.cites];
}

/** So many sources stand beside the sentence that says how the sources part. */
const citesOfSentence = 2;

/** The sources beside that sentence: those of the article first. */
export function listDisputeCites({ article, others }: Contested): string[] {
  const cites = [...(article?.cites ?? []), ...others.flatMap((account) => account.cites)];
  return [...new Set(cites)].slice(0, citesOfSentence);
}

/** What a contested point cites where it stands as one sentence. */
export function citesOfDispute(point: Contested): Citing[] {
  return [point.question, point.brief, listDisputeCites(point)];
}

/** What the accounts of a contested point cite. */
export function citesOfAccounts({ others }: Contested): Citing[] {
  return others.flatMap(({ says, cites }) => [says, cites]);
}

/** Everything that a contested point cites, in the order in which it is shown. */
export function citesOfPoint(point: Contested, withBody = false): Citing[] {
  return [
    ...citesOfBriefPoint(point),
    point.because,
    ...citesOfAccounts(point),
    withBody ? point.body : null,
  ];
}

/** What a contested point cites where it stands in a list: all of it, unless the article speaks to it. */
export function citesOfListedPoint(point: Contested): Citing[] {
  return point.article ? [...citesOfBriefPoint(point), point.because] : citesOfPoint(point);
}

/** Everything that steps show and cite, in reading order. */
export function citesOfSteps(steps: readonly Step[], story: Story): Citing[] {
  return steps.flatMap(({ claim, text, picture, door }): Citing[] => [
    claim,
    text,
    door?.text,
    ...(picture ? citesOfPicture(picture, story) : []),
  ]);
}

/** Everything that a chapter’s own page shows and cites, in reading order: its developments in brief only. */
export function citesOfChapter(chapter: Chapter, story: Story): Citing[] {
  return [
    ...citesOfOpening(chapter, story),
    ...listLadders(chapter).flatMap(citesOfAccounts),
    ...chapter.entries.flatMap((entry): Citing[] => [entry.title, entry.why ?? entry.summary]),
    ...listDisputes(chapter).flatMap(citesOfDispute),
  ];
}

/** Everything that a chapter shows and cites where it stands whole, as on paper. */
export function citesOfWholeChapter(chapter: Chapter, story: Story): Citing[] {
  return [
    ...citesOfOpening(chapter, story),
    ...chapter.entries.flatMap((entry): Citing[] => [
      entry.title,
      entry.why,
      entry.body,
      entry.inferred?.because,
    ]),
  ];
}

function citesOfOpening({ headline, summary, why, picture, steps, body }: Chapter, story: Story): Citing[] {
  return [
    headline,
    why ?? summary,
    ...(picture ? citesOfPicture(picture, story) : []),
    ...citesOfSteps(steps, story),
    body,
  ];
}

/** The ladders of rival counts that belong to a chapter: most of what they concern is told there. */
export function listLadders(chapter: Chapter): Contested[] {
  return listDisputes(chapter).filter(({ form }) => form === 'ladder');
}

/** The points on which the sources part that belong to a chapter, in the order of its developments. */
export function listDisputes(chapter: Chapter): Contested[] {
  const points = new Set(chapter.entries.flatMap(({ contested }) => contested));
  return [...points].filter(({ entries }) => entries[0]?.chapter === chapter);
}

/** Everything that the glossary and the list of places cite. */
export function citesOfTerms({ terms, places }: Story): Citing[] {
  return [
    ...terms.flatMap(({ meaning, cites }): Citing[] => [meaning, cites]),
    ...[...places.values()].flatMap(({ note, cites }): Citing[] => [note, cites]),
  ];
}

/** Everything that corrections cite, in the order in which they are shown. */
export function citesOfCorrections(corrections: readonly Correction[]): Citing[] {
  return corrections.flatMap(({ was, now, because }) => [was, now, because]);
}

/** Everything that the whole story cites on one page, in reading order. */
export function citesOfStory(story: Story): Citing[] {
  return [
    story.headline,
    story.standfirst,
    story.stands?.text,
    ...citesOfSteps(story.steps, story),
    ...story.keyFigures.flatMap(citesOfFact),
    ...story.chapters.flatMap((chapter) => citesOfWholeChapter(chapter, story)),
    ...(story.quantity ? listCountRows(story.quantity.measure).map(({ cites }) => cites) : []),
    story.quantity && citesOfPledgeRows(listPledgeRows(story, story.quantity)),
    ...story.entries.map(({ cites }) => cites),
    ...story.contested.flatMap((point) => citesOfPoint(point, true)),
    ...citesOfTerms(story),
    ...story.pages.map(({ body }) => body),
  ];
}

/**
 * Everything that a small picture shows and cites, in reading order. Its figures have their notes where
 * the page names `factsOfPicture` among its facts.
 */
export function citesOfPicture(picture: Picture, story: Story): Citing[] {
  const { quantity } = story;
  const rows = picture.kind === 'promises' && quantity ? listTimelyPledges(story, quantity) : [];
  return [citesOfPledgeRows(rows), ...textsOfPicture(picture), picture.cites];
}
