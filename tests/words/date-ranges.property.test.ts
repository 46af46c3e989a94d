import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates.ts';
import { languages } from '../../src/schema/language.ts';
import { formatDate, formatDay } from '../../src/words/write-date.ts';
import { wordsFor } from '../../src/words/words.ts';
import { anyDay } from '../charts/arbitraries.ts';

/** An end of a range: a day, or the month that it lies in. Years of few digits could stand in other numbers. */
const anyEnd = fc.record({ day: anyDay('1900-01-01', '2030-12-31'), isMonth: fc.boolean() });
/** Most ranges are short. */
const nearEnds = fc
  .tuple(anyDay('2019-01-01', '2019-12-31'), anyDay('2019-01-01', '2019-12-31'), fc.boolean())
  .map(([one, other, isMonth]) => [
    { day: one, isMonth },
    { day: other, isMonth },
  ]);
const edtfOf = ({ day, isMonth }: { day: string; isMonth: boolean }) => (isMonth ? day.slice(0, 7) : day);
const ranges = fc
  .oneof(nearEnds, fc.tuple(anyEnd, anyEnd))
  .map((ends) => [...ends].sort((one, other) => (one.day < other.day ? -1 : 1)))
  .filter(([one, other]) => one !== undefined && other !== undefined && edtfOf(one) !== edtfOf(other))
  .filter(
    ([one, other]) => one?.day.slice(0, 7) !== other?.day.slice(0, 7) || one?.isMonth === other?.isMonth,
  );

/** How often a word or number stands in a text. */
const countIn = (text: string, word: string) => text.split(/[\s–]+/).filter((part) => part === word).length;

test.each(languages)('no range in %s repeats or loses a day, a month or a year', (language) => {
  const { dates } = wordsFor(language);
  fc.assert(
    fc.property(ranges, fc.constantFrom('long' as const, 'short' as const), (ends, length) => {
      const text = formatDate(parseDate(ends.map(edtfOf).join('/')), language, dates, length);
      const write = (form: 'year' | 'monthOfYear' | 'dayOfMonth') =>
        ends.map(({ day }) => formatDay(day, form, language, length));
      const bare = text.replaceAll(/(?<=^|[\s–])d’(?=[ao])/gu, '');
      for (const year of new Set(write('year'))) expect(countIn(bare, year), text).toBe(1);
      const months = ends.map(({ day }) => day.slice(0, 7));
      const [from = '', to = ''] = write('monthOfYear');
      expect(countIn(bare, from), text).toBe(from === to && months[0] !== months[1] ? 2 : 1);
      expect(countIn(bare, to), text).toBeGreaterThan(0);
      const days = write('dayOfMonth').filter((_, index) => !ends[index]?.isMonth);
      for (const day of days) {
        expect(countIn(bare, day), text).toBe(days.filter((other) => other === day).length);
      }
      if (length === 'long') expect(text).not.toContain('–');
    }),
    { numRuns: 500 },
  );
});
