import { describe, expect, test } from 'vitest';
import { anchorDay, countDays, monthOf, parseDate } from '../src/dates.ts';
import { formatDate } from '../src/words/write-date.ts';
import { en } from '../src/words/en.ts';

const write = (edtf: string, length?: 'long' | 'short', phase?: 'end') =>
  formatDate(parseDate(edtf), 'en', en.dates, length, phase);

describe('formatDate', () => {
  test.each([
    ['2024-07-16', '16 July 2024', '16 Jul 2024'],
    ['2022-10', 'October 2022', 'Oct 2022'],
    ['2024', '2024', '2024'],
    ['2024-10-28/2024-11-03', '28 October to 3 November 2024', '28 Oct–3 Nov 2024'],
    ['2024-10-03/2024-10-04', '3 to 4 October 2024', '3–4 Oct 2024'],
    ['2024-10/2024-11', 'October to November 2024', 'Oct–Nov 2024'],
    ['2024-10-28/2024-12', '28 October to December 2024', '28 Oct–Dec 2024'],
    ['2024-21/2024-10', 'spring to October 2024', 'spring–Oct 2024'],
    ['2024-21/2024-24', 'spring 2024 to winter 2024/25', 'spring 2024–winter 2024/25'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024', '30 Dec 2023–2 Jan 2024'],
    ['2024-06~', 'about June 2024', 'about Jun 2024'],
    ['2024-10-03?', 'possibly 3 October 2024', 'possibly 3 Oct 2024'],
    ['2024-11-08/2025-11~', '8 November 2024 to about November 2025', '8 Nov 2024–about Nov 2025'],
    ['2024-11/..', 'November 2024 or later', 'Nov 2024 or later'],
    ['2024-23', 'autumn 2024', 'autumn 2024'],
    ['2024-24', 'winter 2024/25', 'winter 2024/25'],
    ['0800-12-25', '25 December AD 800', '25 Dec AD 800'],
    ['2024-10-03~/2024-10-04', 'about 3 October 2024 to 4 October 2024', 'about 3 Oct 2024–4 Oct 2024'],
    ['1915%', 'possibly about 1915', 'possibly about 1915'],
  ])('writes %s', (edtf, long, short) => {
    expect(write(edtf)).toBe(long);
    expect(write(edtf, 'short')).toBe(short);
  });

  test('writes the end of a month, which EDTF cannot say', () => {
    expect(write('2024-11', 'long', 'end')).toBe('end of November 2024');
  });
});

describe('parseDate', () => {
  test.each([
    '2024-02-30',
    '2024-06-31',
    '2023-02-29',
    '2024-13',
    'yesterday',
    '2024-06-25T10:00:00',
    '201X',
    '../2024',
  ])('refuses %s', (edtf) => {
    expect(() => parseDate(edtf)).toThrow();
  });

  test('knows the days that a month covers', () => {
    expect(parseDate('2024-02')).toMatchObject({ first: '2024-02-01', last: '2024-02-29' });
  });

  test('lets winter reach into the next year', () => {
    expect(parseDate('2024-24')).toMatchObject({ first: '2024-12-01', last: '2025-02-28' });
  });
});

test('counts calendar days over a leap day', () => {
  expect(countDays('2024-02-28', '2024-03-01')).toBe(2);
  expect(countDays('2023-11-07', '2024-07-16')).toBe(252);
});

test('places a month in its middle, a range at its start, an end near the end', () => {
  expect(anchorDay(parseDate('2022-10'))).toBe('2022-10-16');
  expect(anchorDay(parseDate('2024-10-28/2024-11-03'))).toBe('2024-10-28');
  expect(anchorDay(parseDate('2024-11'), 'end')).toBe('2024-11-28');
});

test('finds the month of a day at both its ends', () => {
  expect([monthOf('2024-06-01'), monthOf('2024-06-30')]).toEqual(['2024-06-01', '2024-06-01']);
});
