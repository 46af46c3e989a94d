import fc, { type Arbitrary } from 'fast-check';
import { anchorDay, parseDate } from '../../../src/dates.ts';
import type { RandomEntry } from './random-entries.ts';
import type { Scope } from './random-facts.ts';

/** A fact as it is written in `facts.yaml`. */
interface WrittenFact {
  value?: number;
  to?: number;
  unit?: string;
  status?: string;
}

const says = 'It shows what was counted.';
const caption = 'A mark is one of them.:cite[A]';

/** Pictures that the figures and developments of a story can carry, by their ids. */
export function pictures(
  scope: Scope,
  known: Record<string, WrittenFact>,
  entries: readonly RandomEntry[],
  pledges: readonly { fact?: string }[],
): Arbitrary<Record<string, object>> {
  const lengths = Object.entries(known).filter(
    ([, { value = 0, status }]) => value > 0 && status !== 'rejected' && status !== 'computed',
  );
  const measured = lengths.filter(([, { unit }]) => unit === scope.unit);
  const drawn = [...measured].sort(([, a], [, b]) => (a.value ?? 0) - (b.value ?? 0)).map(([id]) => id);
  const [least, most] = [drawn[0], drawn.at(-1)];
  const dated = [...entries]
    .map(({ slug, data }) => {
      const phase = data['phase'] === 'end' ? 'end' : null;
      return { slug, day: anchorDay(parseDate(String(data['date'])), phase) };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  const all = {
    ...(least !== undefined &&
      most !== undefined && {
        bars: {
          kind: 'amounts',
          says,
          caption,
          rows: [...drawn.map((fact) => ({ words: 'It came to', fact })), { words: 'Nobody knows.:cite[B]' }],
        },
        parts: { kind: 'shares', says, rows: [{ words: 'A part', part: least, whole: most }] },
      }),
    ...(pledges.some(({ fact }) => fact !== undefined) && { kept: { kind: 'promises', says, cites: ['C'] } }),
    ...(first &&
      last &&
      first.day < last.day && {
        time: {
          kind: 'waiting',
          says,
          axis: { from: first.day, to: last.day },
          from: first.slug,
          to: last.slug,
          words: 'nothing happened',
          marks: dated.map(({ slug }) => ({ entry: slug, words: `and then :when[${slug}]:cite[A]` })),
          there: last.slug,
        },
        promised: {
          kind: 'deadlines',
          says,
          axis: { from: first.day, to: last.day },
          rows: [{ words: 'It was to come', said: first.slug, by: last.day }],
          came: { entry: last.slug, words: 'It came' },
        },
      }),
    table: {
      kind: 'comparison',
      says,
      columns: ['One', 'Another'],
      rows: [{ head: 'Who', cells: [`:fact[${Object.keys(known)[0]}]`, 'Nobody'] }],
    },
  };
  return fc.subarray(Object.entries(all)).map((list) => Object.fromEntries(list));
}
