import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, toUtc } from '../../src/dates.ts';
import { languages, type Language } from '../../src/schema/language.ts';
import { dateStyles } from '../../src/words/date-styles.ts';
import { hasDates, writeInLocale } from '../../src/words/locale-dates.ts';
import { formatDate, formatDay } from '../../src/words/write-date.ts';
import { wordsFor } from '../../src/words/words.ts';

const locales =
  'bn ca cs da de el es et eu fa fi fil hi hr hu id is it ja ka ko lt lv ms nb nl pl pt ro ru sk sl sr sv ta th tr uk ur vi zh'.split(
    ' ',
  );
/** Written as `Intl` has it: the codes are those of no words of the interface. */
const write = (edtf: string, locale: string, length: 'long' | 'short' = 'long') =>
  formatDate(parseDate(edtf), locale as Language, { ...wordsFor('en').dates, range }, length);
const range = (from: string, to: string) => `${from} to ${to}`;
const partsOf = (day: string, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
    .formatToParts(toUtc(day))
    .filter(({ type }) => ['day', 'month', 'year'].includes(type));

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day has its number, its month and its year, in the order of its locale', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...locales), (day, locale) => {
      const text = formatDay(day, 'day', locale as Language);
      let from = 0;
      for (const { value } of partsOf(day, locale)) {
        const at = text.indexOf(value, from);
        expect(at, `${locale} ${text} ${value}`).toBeGreaterThanOrEqual(0);
        from = at + value.length;
      }
    }),
  );
});

test('a range says each day, and month and year once where both ends have them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...locales),
      (year, month, locale) => {
        const start = `${year}-${String(month).padStart(2, '0')}-11`;
        const text = write(`${start}/${start.slice(0, 8)}25`, locale);
        const parts = partsOf(start, locale);
        const first = parts[0]?.type;
        for (const { type, value } of parts.filter((part) => part.type !== 'day')) {
          if (type === 'month' && (first === 'month' || /\p{N}/u.test(value))) continue;
          expect(text.split(value).length - 1, `${locale} ${text}`).toBe(1);
        }
        const [from, to] = text.split(' to ');
        expect([from, to].every((one) => /\p{N}/u.test(one ?? ''))).toBe(true);
      },
    ),
  );
});

test.each([
  ['pt', '15 de julho de 1868', 'julho de 1868', '3 to 5 de outubro de 2024'],
  ['es', '15 de julio de 1868', 'julio de 1868', '3 to 5 de octubre de 2024'],
  ['de', '15. Juli 1868', 'Juli 1868', '3. to 5. Oktober 2024'],
  ['hu', '1868. július 15.', '1868. július', '2024. október 3. to 5.'],
  ['zh', '1868年7月15日', '1868年7月', '2024年10月3日 to 5日'],
  ['pl', '15 lipca 1868', 'lipiec 1868', '3 to 5 października 2024'],
  ['fil', 'Hulyo 15, 1868', 'Hulyo 1868', 'Oktubre 3 to Oktubre 5, 2024'],
])('%s writes its dates as it has them', (locale, day, month, span) => {
  expect(write('1868-07-15', locale)).toBe(day);
  expect(write('1868-07', locale)).toBe(month);
  expect(write('2024-10-03/2024-10-05', locale)).toBe(span);
});

test('months and years of another order, and years before 1000, are written whole', () => {
  expect(write('2024-07/2024-09', 'hu')).toBe('2024. július to szeptember');
  expect(write('2024-07/2025-09', 'hu')).toBe('2024. július to 2025. szeptember');
  expect(write('2024-11-28/2024-12-02', 'zh')).toBe('2024年11月28日 to 12月2日');
  expect(write('2024-10-03/2024-10-05', 'de', 'short')).toBe('3.–5. Okt. 2024');
  expect(writeInLocale('0800-12-25', 'day', 'de', 'long')).toBe('25. Dezember 800 n. Chr.');
  expect(writeInLocale('1066-10-14', 'day', 'th', 'long')).toBe('14 ตุลาคม 1066');
});

test('every language has a style of its own days, or Intl knows it', () => {
  for (const language of languages) expect(Boolean(dateStyles[language]) || hasDates(language)).toBe(true);
  expect(hasDates('ht')).toBe(false);
});

test.each(['2025-03-03', '2025-03', '2025-03-03/2025-03-05', '2025-03-03/2025-04-05'])(
  'where readers know the year of %s, neither that nor what joins it to the day is written',
  (edtf) => {
    for (const locale of locales) {
      const words = { ...wordsFor('en').dates, range };
      const text = formatDate(parseDate(edtf), locale as Language, words, 'short', undefined, 'year');
      const last = parseDate(edtf).last;
      const form = edtf.length === 7 ? 'monthOfYear' : 'dayOfYear';
      const shown = formatDay(edtf.length === 7 ? '2025-03-01' : last, form, locale as Language, 'short');
      expect(text, locale).not.toContain(formatDay(last, 'year', locale as Language));
      if (!edtf.includes('/')) expect(text, locale).toBe(shown);
      expect(text, locale).not.toMatch(/\sde(?:l)?$/);
    }
  },
);
