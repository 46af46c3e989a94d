import fc, { type Arbitrary } from 'fast-check';
import type { Strength, TimelineItem } from '../../src/charts/timeline/timeline-layout.ts';
import { anchorDay, shiftDay, type CalendarDate, type Day } from '../../src/dates.ts';

/** A thousand random stories a property; the seed is fixed, so that a run finds what the last one found. */
export const runs = { numRuns: 1000, seed: 20241108 };

/** An EDTF text, and the days that it must cover, worked out without the code under test. */
export interface WrittenDate {
  text: string;
  form: CalendarDate['form'];
  first: Day;
  last: Day;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const anyDay = (from: Day, to: Day): Arbitrary<Day> => {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return fc.integer({ min: 0, max: length }).map((days) => shiftDay(from, days));
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
const lengthOf = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

function writeDate(year: number, month: number, share: number, form: CalendarDate['form']): WrittenDate {
  const text = pad(year, 4);
  const length = lengthOf(year, month);
  const monthText = `${text}-${pad(month, 2)}`;
  const day = `${monthText}-${pad(1 + Math.floor(share * length), 2)}`;
  if (form === 'day') return { text: day, form, first: day, last: day };
  if (form === 'month')
    return { text: monthText, form, first: `${monthText}-01`, last: `${monthText}-${length}` };
  if (form === 'year') return { text, form, first: `${text}-01-01`, last: `${text}-12-31` };
  const season = Math.floor((month - 1) / 3);
  const [endYear, endMonth] = season === 3 ? [year + 1, 2] : [year, season * 3 + 5];
  const end = `${pad(endYear, 4)}-${pad(endMonth, 2)}-${lengthOf(endYear, endMonth)}`;
  return { text: `${text}-${season + 21}`, form, first: `${text}-${pad(season * 3 + 3, 2)}-01`, last: end };
}

/** A day, month, season or year, qualified or not. */
export const plainDate = (from: number, to: number): Arbitrary<WrittenDate> =>
  fc
    .record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
      form: fc.constantFrom('day', 'month', 'season', 'year'),
      mark: fc.constantFrom('', '~', '?', '%'),
    })
    .map(({ year, month, share, form, mark }) => {
      const date = writeDate(year, month, share, form);
      return { ...date, text: date.text + mark };
    });

const interval = (from: number, to: number): Arbitrary<WrittenDate> =>
  fc
    .tuple(plainDate(from, to), plainDate(from, to))
    .filter(([a, b]) => a.first !== b.first)
    .map((pair) => {
      const [start, end] = pair.toSorted((a, b) => compare(a.first, b.first));
      if (!start || !end) throw new Error('A pair has two dates.');
      return { text: `${start.text}/${end.text}`, form: 'interval', first: start.first, last: end.last };
    });

const openInterval = (from: number, to: number): Arbitrary<WrittenDate> =>
  fc.tuple(plainDate(from, to), fc.constantFrom('/..', '/')).map(([start, open]) => ({
    text: start.text + open,
    form: 'interval',
    first: start.first,
    last: start.first,
  }));

/** A date of every form that a story may hold. */
export const writtenDate = (from: number, to: number): Arbitrary<WrittenDate> =>
  fc.oneof(
    { weight: 4, arbitrary: plainDate(from, to) },
    { weight: 2, arbitrary: interval(from, to) },
    { weight: 1, arbitrary: openInterval(from, to) },
  );

export const anyPhase = fc.constantFrom(null, null, null, 'end' as const);

/** What the reader of dates must make of a text, without reading it: that is slow, and tested by itself. */
export const describeDate = ({ text, form, first, last }: WrittenDate): CalendarDate => ({
  edtf: text,
  form,
  first,
  last,
  isOpen: /\/(\.\.)?$/.test(text),
  isApproximate: /[~%]/.test(text),
  isUncertain: /[?%]/.test(text),
});

/** Most stories crowd into one or two years, some spread over decades. */
const anySpan = fc.constantFrom([2024, 2024] as const, [2023, 2025] as const, [1990, 2024] as const);

/** The dates of a story, in no order. */
export const storyDates: Arbitrary<{ date: CalendarDate; phase: 'end' | null }[]> = anySpan.chain(
  ([from, to]) =>
    fc.array(fc.record({ date: writtenDate(from, to).map(describeDate), phase: anyPhase }), {
      maxLength: 40,
      size: 'max',
    }),
);

/** What stands on one panel of the line, in the order of its marks. */
export const panelItems: Arbitrary<TimelineItem[]> = storyDates.map((dates) =>
  dates
    .map(({ date, phase }, index) => ({
      id: `e${index}`,
      anchor: anchorDay(date, phase),
      first: date.first,
      last: date.last,
    }))
    .sort((a, b) => compare(a.anchor, b.anchor)),
);

/** Whole and fractional numbers, some of them below zero. */
export const anyValue = (max: number): Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max }) },
    fc.integer({ min: -max, max }),
    fc.integer({ min: -max, max }).map((tenths) => tenths / 10),
  );

/** A value from a day on, in time order. */
export const anyStrengths = (day: Arbitrary<Day>, max: number): Arbitrary<Strength[]> =>
  fc
    .array(fc.record({ day, value: anyValue(max), isComputed: fc.boolean() }), {
      maxLength: 12,
      size: 'max',
    })
    .map((list) =>
      list.map((one) => ({ ...one, text: String(one.value) })).sort((a, b) => compare(a.day, b.day)),
    );
