import fc, { type Arbitrary } from 'fast-check';
import { writtenDate } from '../../charts/arbitraries.ts';
import { cites, edtf, type Scope } from './random-facts.ts';

/** One file of a chapter: its front matter and its body. */
export interface RandomEntry {
  slug: string;
  chapter: string;
  data: Record<string, unknown>;
  body: string;
}

export const people = ['Ash', 'Elm Vale', 'Éire'];

const sentences = (slug: string, fact: string, date: string) => [
  `It is dated :when[${slug}].:cite[A]`,
  `About :when[${slug}] the U.S. sent Mr. Ash :fact[${fact}].:cite[A, B#3]`,
  `:fact[${fact}] came by :date[${date}], he said "at the end of :date[${date}].":cite[B#1]`,
  `*Some* of it is [told elsewhere](entry:${slug}), and :term[pier] is a word\\\nof it… Nothing more is known.`,
  `:::note[How we know]\nWe read it.:cite[A] Its number is :plain[26].\n:::`,
  '- One of the crew.\n- Another, `in code`.',
  `## What :fact[${fact}] means\n\nIt is told.:cite[C]\n\n### Below\n\n> A quotation.`,
];

/** A development of a story, its figures taken from those that are there. */
export function entry(
  scope: Scope,
  slug: string,
  {
    chapters,
    slugs,
    factIds,
    measured,
  }: { chapters: string[]; slugs: string[]; factIds: string[]; measured: string[] },
): Arbitrary<RandomEntry> {
  const date = writtenDate(scope.from, scope.to);
  const change = fc.record(
    { who: fc.constantFrom(...people), fact: fc.constantFrom(...measured), on: edtf(scope) },
    { requiredKeys: ['who', 'fact'] },
  );
  return fc
    .record({
      chapter: fc.constantFrom(...chapters),
      date,
      kind: fc.constantFrom('event', 'plan', 'statement', 'background'),
      isEnd: fc.boolean(),
      order: fc.option(fc.constant(Number(slug.split('-')[1]) + 1)),
      cites,
      changes: fc.option(fc.array(change, { maxLength: 2 }), { freq: 2 }),
      level: fc.option(fc.constantFrom(...measured), { freq: 4 }),
      series: fc.constantFrom('one', 'two', 'three'),
      inferred: fc.option(fc.constantFrom('date', 'day', 'month', 'year')),
      place: fc.option(fc.constantFrom('vale', 'mill')),
      speaker: fc.option(fc.constantFrom('The council', '<b>Ash</b>')),
      outcome: fc.option(fc.constantFrom(...slugs), { freq: 3 }).map((one) => (one === slug ? null : one)),
      fact: fc.constantFrom(...factIds),
      parts: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
      why: fc.option(fc.constant(`It came to :fact[${factIds[0]}].:cite[B]`)),
      day: edtf(scope),
    })
    .map(
      ({
        chapter,
        date: { text, form },
        kind,
        isEnd,
        fact,
        parts,
        day,
        level,
        series,
        inferred,
        ...rest
      }) => ({
        slug,
        chapter,
        body: parts.map((part) => sentences(slug, fact, day)[part]).join('\n\n'),
        data: {
          title: `What happened at the bridge, part :plain[${slug.split('-')[1]}]`,
          label: `Part :plain[${slug.split('-')[1]}]: :fact[${fact}]`.length > 60 ? 'A part' : 'A part of it',
          summary: `At :when[${slug}] it came to :fact[${fact}].`,
          date: text,
          kind,
          ...(isEnd && form !== 'day' && form !== 'interval' && { phase: 'end' }),
          ...(level && { level: [{ series, fact: level }] }),
          ...(inferred && { inferred: { part: inferred, because: 'It fits :date[' + day + '].' } }),
          ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
        },
      }),
    );
}
