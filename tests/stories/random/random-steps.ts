import fc, { type Arbitrary } from 'fast-check';
import { anchorDay, parseDate } from '../../../src/dates.ts';
import type { RandomEntry } from './random-entries.ts';
import { edtf, type Scope } from './random-facts.ts';

/** What a step can point to. */
interface Targets {
  chapters: readonly string[];
  slugs: readonly string[];
  factIds: readonly string[];
  /** Facts in the unit of what the story measures. */
  measured: readonly string[];
  pictures: readonly string[];
}

const anyOf = (ids: readonly string[]): Arbitrary<string | undefined> =>
  ids.length > 0 ? fc.constantFrom(...ids) : fc.constant(undefined);

/** Leaves out what has no value, as an author does. */
const drop = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const step = (scope: Scope, { slugs, factIds, measured, pictures }: Targets) =>
  fc
    .record(
      {
        word: fc.constantFrom('The problem', 'So', 'But'),
        date: edtf(scope),
        claim: fc.constantFrom('Nobody came.', `:fact[${factIds[0]}] came.`),
        entry: anyOf(slugs),
        text: edtf(scope).map((date) => `It was told by :date[${date}].:cite[A] Then :fact[${factIds[0]}].`),
        count: anyOf(measured),
        picture: anyOf(pictures),
      },
      { requiredKeys: ['claim', 'text'] },
    )
    .map(drop);

/** The steps of a story, some of which lead on to a chapter. */
export const storySteps = (scope: Scope, targets: Targets): Arbitrary<Record<string, unknown>[]> =>
  fc.array(
    fc
      .tuple(step(scope, targets), fc.option(anyOf(targets.chapters)))
      .map(([one, chapter]) => (chapter ? { ...one, door: { chapter, text: 'why it fell' } } : one)),
    { maxLength: 7 },
  );

/** How each chapter is told: why it matters, its picture and its steps, or nothing of them. */
export const chapterTelling = (
  scope: Scope,
  targets: Targets,
): Arbitrary<Record<string, Record<string, unknown>>> => {
  const telling = fc
    .record(
      {
        why: fc.constant(`It came to :fact[${targets.factIds[0]}].:cite[B]`),
        picture: anyOf(targets.pictures),
        steps: fc.array(step(scope, targets), { maxLength: 5 }),
      },
      { requiredKeys: [] },
    )
    .map(drop);
  return fc.record(Object.fromEntries(targets.chapters.map((slug) => [slug, telling])));
};

/** What each development followed from: any that are no later than it. */
export function followed(entries: readonly RandomEntry[]): Arbitrary<Record<string, string[]>> {
  const dated = entries.map(({ slug, data }) => ({
    slug,
    day: anchorDay(parseDate(String(data['date'])), data['phase'] === 'end' ? 'end' : null),
  }));
  return fc.record(
    Object.fromEntries(
      dated.map(({ slug, day }) => [
        slug,
        fc
          .subarray(dated.filter((other) => other.day < day).map((other) => other.slug))
          .map((list) => [...list]),
      ]),
    ),
  );
}
