import { expect, test } from 'vitest';
import { chooseGears, scaleGears } from '../../src/charts/gears.ts';
import { toUtc } from '../../src/dates.ts';

test('runs slower where a month holds more events, and merges equal neighbours', () => {
  const days = ['2024-03-01', '2024-03-02', '2024-04-01', '2024-04-02', '2024-04-03', '2024-04-04'];
  expect(chooseGears(days, '2024-01-10', '2024-05-05')).toEqual([
    { from: '2024-01-10', to: '2024-03-01', speed: 1 },
    { from: '2024-03-01', to: '2024-04-01', speed: 4 },
    { from: '2024-04-01', to: '2024-05-01', speed: 16 },
    { from: '2024-05-01', to: '2024-05-06', speed: 1 },
  ]);
});

test('keeps distances true within a gear', () => {
  const scale = scaleGears(chooseGears([], '2024-01-01', '2024-12-30'), 100);
  const step = (from: string, to: string) => scale(toUtc(to)) - scale(toUtc(from));
  expect(step('2024-02-01', '2024-02-11')).toBeCloseTo(step('2024-10-01', '2024-10-11'), 6);
});
