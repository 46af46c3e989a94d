import type { Day } from '../../src/dates.ts';
import type { ContestedData } from '../../src/schema/contested.ts';
import type { FactData } from '../../src/schema/fact.ts';
import type { SourceData } from '../../src/schema/source.ts';
import type { SeedEntry } from './seed-entries.ts';
import { crews, seedChapters } from './seed-words.ts';

/** The day of the article, and the day until which the story is followed. */
interface StoryDays {
  article: Day;
  followedUntil: Day;
}

/** The id of the point on which the sources part about an event’s date. */
export const contestedId = ({ slug }: SeedEntry) => `date-of-${slug}`;

/** `story.yaml`: how the story is told. */
export function describeStory(
  { article, followedUntil }: StoryDays,
  entries: readonly SeedEntry[],
  contested: readonly SeedEntry[],
) {
  return {
    title: 'Bridges for the Ash',
    headline: 'A valley of :fact[residents] people rebuilds its bridges.',
    standfirst: 'The bridges over the Ash fell, and crews came to build them anew.:cite[R1]',
    language: 'en',
    article: { cite: 'R1', published: article, note: `Built from one report, :date[${article}].:cite[R1]` },
    followedUntil,
    gist: 'A valley rebuilds its bridges.',
    stands: { date: followedUntil, text: 'Some bridges stand again.:cite[R1]' },
    line: entries.slice(0, 20).map(({ slug }) => slug),
    keyFigures: ['residents', 'share'],
    disputed: contested.slice(0, 2).map(contestedId),
    chapters: seedChapters.map(({ slug, hue, shape }) => ({ slug, hue, shape })),
    quantity: {
      slug: 'crew',
      name: 'Crew',
      unit: 'people',
      headline: 'Who builds',
      summary: 'Everyone who came to build.',
      hue: 'works',
      now: { fact: 'crew-now', words: 'at work' },
      plan: { fact: 'crew-planned', words: 'planned' },
      levels: [],
      series: [
        { id: 'all-rounded', label: 'All', of: 'all', basis: 'rounded' },
        { id: 'first-rounded', label: crews[0], of: crews[0], basis: 'rounded' },
        { id: 'all-reported', label: 'As reported', of: 'all', basis: 'reported' },
      ],
    },
  };
}

/** `steps.yaml`: the story as a beginning, a middle and an end. */
export function describeSteps(entries: readonly SeedEntry[]) {
  const told = [entries[0], entries[Math.floor(entries.length / 2)], entries.at(-1)];
  return told.flatMap((entry, index) =>
    entry
      ? [
          {
            ...(index > 0 && { word: 'Then' }),
            date: entry.data.date,
            claim: `${entry.label}.`,
            entry: entry.slug,
            text: `It is dated :when[${entry.slug}].:cite[R1]`,
            count: 'crew-now',
            door: { chapter: entry.chapter, text: 'what else is known' },
          },
        ]
      : [],
  );
}

/** The figures of the story as a whole; the plan is above all who ever come. */
export function commonFacts(entries: readonly SeedEntry[]): Record<string, FactData> {
  const come = entries
    .filter(({ data }) => data.kind !== 'plan')
    .flatMap(({ data, facts }) => (data.changes ?? []).map(({ fact }) => facts[fact]))
    .reduce((sum, fact) => sum + (fact && 'value' in fact ? fact.value : 0), 0);
  const people = { unit: 'people', cites: ['R1'] };
  return {
    residents: {
      ...people,
      label: 'People in the valley',
      value: 24_000,
      bound: 'about',
      status: 'estimated',
    },
    'crew-now': { ...people, label: 'People at work', value: come, bound: 'exact', status: 'reported' },
    'crew-planned': {
      ...people,
      label: 'People planned',
      value: Math.ceil(come / 80) * 100,
      bound: 'up-to',
      status: 'planned',
    },
    share: {
      label: 'Share of the plan at work',
      derive: 'crew-now / crew-planned',
      unit: 'percent',
      status: 'computed',
    },
  };
}

/** `sources.yaml`: a source under each id. */
export function describeSources(
  ids: readonly string[],
  { article, followedUntil }: StoryDays,
): Record<string, SourceData> {
  return Object.fromEntries(
    ids.map((id, index) => [
      id,
      {
        publisher: index % 2 === 0 ? 'The Vale Herald' : 'Council of Vale',
        url: `https://news.example/${id.toLowerCase()}`,
        published: article,
        grade: index % 2 === 0 ? 'N' : 'P',
        says: 'What happened on the river in that season.',
        read: followedUntil.slice(0, 7),
      },
    ]),
  );
}

/** The front matter of a point on which the sources part; every other one draws the printed date. */
export function describeContested({ slug, data }: SeedEntry, index: number): ContestedData {
  const printed = String(Number(data.date.slice(0, 4)) + 1);
  return {
    ref: `A${index + 1}`,
    question: `On which day was it, ${data.place}?`,
    form: 'fork',
    article: { says: `It prints :date[${printed}].`, cites: ['R1'] },
    others: [{ speaker: 'Council of Vale', says: 'The minutes name another day.', cites: data.cites }],
    follow: `:when[${slug}]`,
    because: 'The minutes were written on the next day.',
    concerns: [slug],
    ...(index % 2 === 0 && { rejected: { entry: slug, date: printed, label: 'Printed a year late' } }),
  };
}
