import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '../src/dates.ts';
import { languages } from '../src/schema/language.ts';
import { guessDates } from '../src/schema/mend-date.ts';
import { formatDay } from '../src/words/write-date.ts';

describe('a date as in speech is read', () => {
  test.each([
    ['15 juillet 1868', '1868-07-15'],
    ['le 1er août 1868', '1868-08-01'],
    ['15 JUIL. 1868', '1868-07-15'],
    ['fevrier 1870', '1870-02'],
    ['1ye fevriye 1870', '1870-02-01'],
    ['me 1915', '1915-05'],
    ['15 out 2018', '2018-08-15'],
    ['tarehe 3 Machi 2024', '2024-03-03'],
    ['٣ أكتوبر ٢٠٢٤', '2024-10-03'],
    ['كانون الثاني 2020', '2020-01'],
    ['15 de julho de 1868', '1868-07-15'],
    ['3rd of October, 2024', '2024-10-03'],
    ['Sept. 1868', '1868-09'],
    ['été 1868', '1868-22'],
    ['hiver 1879/80', '1879-24'],
    ['années 1860', '1860/1869'],
    ['les années 1860', '1860/1869'],
    ['the 1860s', '1860/1869'],
    ['186X', '1860/1869'],
    ['miaka ya 1990', '1990/1999'],
    ['1863-1865', '1863/1865'],
    ['1863–1865', '1863/1865'],
    ['1863 à 1865', '1863/1865'],
    ['1863-65', '1863/1865'],
    ['28 October to 3 November 2024', '2024-10-28/2024-11-03'],
    ['du 3 au 5 mai 1890', '1890-05-03/1890-05-05'],
    ['1999-5-1', '1999-05-01'],
    ['1999-5', '1999-05'],
    ['1868-15-07', '1868-07-15'],
    ['15-07-1868', '1868-07-15'],
    ['07/1868', '1868-07'],
    ['2021/3/9', '2021-03-09'],
    ['20210309', '2021-03-09'],
    ['2021-03-09T10:30', '2021-03-09'],
    ['2021-03-09/2021-03-01', '2021-03-01/2021-03-09'],
    ['vers 1868', '1868~'],
    ['c. 1868', '1868~'],
  ])('%s', (text, edtf) => expect(guessDates(text)).toEqual([edtf]));

  test.each([
    ['03/04/2024', ['2024-04-03', '2024-03-04']],
    ['jui 2024', ['2024-06', '2024-07']],
    ['2021-02-30', []],
    ['31 August', []],
    ['yesterday', []],
    ['the bridge 2024', []],
    ['2024', []],
  ])('%s, as often as it can be', (text, all) => expect(guessDates(text)).toEqual(all));
});

test.each(languages)('every day and month that is printed in %s is read back', (language) => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('long', 'short'), (date, length) => {
      const day = toDay(date);
      expect(guessDates(formatDay(day, 'day', language, length))).toEqual([day]);
      expect(guessDates(formatDay(day, 'month', language, length))).toEqual([day.slice(0, 7)]);
    }),
  );
});
