import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { anchorDay, countDays } from '../src/dates.ts';
import { dropSaid } from '../src/words/drop-said.ts';
import { formatDate, formatDay } from '../src/words/write-date.ts';
import { monthOf, parseDate, shiftDay, toDay, toUtc } from '../src/dates.ts';
import { dateElement } from '../src/markdown/date-element.ts';
import { en } from '../src/words/en.ts';
import { anyDay, anyPhase, runs, writtenDate, type WrittenDate } from './charts/arbitraries.ts';
import { readDate } from './read-date.ts';

const everyDay = anyDay('1900-01-01', '2100-12-31');
const fewDays = fc
  .tuple(everyDay, fc.integer({ min: 1, max: 40 }))
  .map(([first, days]) => ({ first, last: shiftDay(first, days) }))
  .map(({ first, last }): WrittenDate => ({ text: `${first}/${last}`, form: 'interval', first, last }));
const everyDate = fc.oneof(fewDays, writtenDate(2024, 2024), writtenDate(1, 9997));
const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Port-au-Prince', 'Africa/Nairobi'];
const homeZone = process.env['TZ'];

afterEach(() => {
  if (homeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = homeZone;
});

test('a date of any form covers the days that its text says', () => {
  fc.assert(
    fc.property(everyDate, ({ text, form, first, last }) => {
      expect(parseDate(text)).toMatchObject({
        edtf: text,
        form,
        first,
        last,
        isApproximate: /[~%]/.test(text),
        isUncertain: /[?%]/.test(text),
        isOpen: /\/(\.\.)?$/.test(text),
      });
    }),
    runs,
  );
});

test('the mark of a date stands within the days that it covers', () => {
  fc.assert(
    fc.property(everyDate, anyPhase, ({ text, first, last }, phase) => {
      const anchor = anchorDay(parseDate(text), phase);
      expect(first <= anchor && anchor <= last, `${anchor} in ${text}`).toBe(true);
    }),
    runs,
  );
});

test('a written date reads back to the same days, with the same doubt', () => {
  fc.assert(
    fc.property(everyDate, fc.constantFrom('long', 'short'), ({ text, first, last }, length) => {
      const date = parseDate(text);
      expect(readDate(formatDate(date, 'en', en.dates, length))).toEqual({
        first,
        last: date.isOpen ? null : last,
        isApproximate: date.isApproximate,
        isUncertain: date.isUncertain,
      });
    }),
    runs,
  );
});

test('the machine’s form of a printed date reads back to the same days, with the same doubt', () => {
  fc.assert(
    fc.property(everyDate, ({ text }) => {
      const { tagName, properties } = dateElement(parseDate(text), '');
      if (tagName === 'time') expect(properties.dateTime).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      const read = parseDate(String(properties.dateTime ?? properties.value));
      expect({ ...read, edtf: text }).toEqual(parseDate(text));
    }),
    runs,
  );
});

test.each([
  ['about ', 'about 2024', '2024'],
  ['came around ', 'about 11 November 2024', '11 November 2024'],
  ['at the end of ', 'end of August 2022', 'August 2022'],
  ['perhaps ', 'possibly about 1915', 'about 1915'],
  ['was roundabout ', 'about 2024', 'about 2024'],
  ['', 'about 2024', 'about 2024'],
])('after "%s", %s is written %s', (before, text, written) => {
  expect(dropSaid(before, text, en.dates)).toBe(written);
});

test('no time zone moves a day', () => {
  const offsets = zones.map((zone) => {
    process.env['TZ'] = zone;
    return new Date(2024, 0, 1).getTimezoneOffset();
  });
  expect(new Set(offsets).size).toBe(zones.length);
  fc.assert(
    fc.property(everyDate, everyDay, fc.integer({ min: -400, max: 400 }), ({ text }, day, days) => {
      const seen = zones.map((zone) => {
        process.env['TZ'] = zone;
        const date = parseDate(text);
        return [
          date,
          anchorDay(date),
          formatDate(date, 'en', en.dates),
          shiftDay(day, days),
          countDays(day, shiftDay(day, days)),
          monthOf(day),
          readDate(formatDay(day, 'day', 'en')).first,
          toDay(toUtc(day)),
        ];
      });
      for (const other of seen) expect(other).toEqual(seen[0]);
      expect(seen[0]?.slice(4)).toEqual([days, `${day.slice(0, 8)}01`, day, day]);
    }),
    runs,
  );
});

const unheld = [
  '-0044',
  '-0044-03-15',
  '0000',
  '9999-24',
  '9999',
  'Y12024',
  '2024-10/2024-10',
  '2023/2024/2025',
  '/',
];
const alphabet = [...'0123456789-/.~?%XuUTYSE{}[], 2024', '\n', 'é', '😀'];
const garbage = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 24 }),
  fc
    .tuple(everyDate, fc.nat({ max: 24 }), fc.nat({ max: 3 }), fc.constantFrom('', ...alphabet))
    .map(([{ text }, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
);

test.each(unheld)('refuses %s, which no calendar of days can place', (text) => {
  expect(() => parseDate(text)).toThrow(`"${text}" `);
});

test('any other text is refused with a sentence for its author', () => {
  fc.assert(
    fc.property(garbage, (text) => {
      try {
        const { first, last } = parseDate(text);
        for (const day of [first, last]) expect(toDay(toUtc(day)), text).toBe(day);
        expect(first <= last, text).toBe(true);
      } catch (error) {
        if (!(error instanceof Error) || error.constructor !== Error) throw error;
        expect(error.message).toMatch(/^".*" [a-z][^"]*\.$/su);
      }
    }),
    { ...runs, numRuns: 2000 },
  );
});
