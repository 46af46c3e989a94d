import { fillSteps } from '../../src/charts/count/step-path.ts';
import { expect, test } from 'vitest';
import { layOutCount } from '../../src/charts/count/count-layout.ts';
import { listCountRows } from '../../src/story/count-rows.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory } from '../stories/copy-story.ts';

const measure = loadStory(copyStory()).quantity?.measure ?? { series: [], planned: [] };
const layout = layOutCount({
  ...measure,
  rejected: [{ day: '2022-03-01', followed: '2022-04-01' }],
  articleDay: '2022-05-10',
  from: '2022-01-01',
  to: '2022-12-31',
  low: 0,
  high: 120,
});

test('places points at their day and value', () => {
  expect(layout.lines[0]?.points.map(({ x, y }) => [x, y])).toEqual([
    [24.73, 66.67],
    [66.76, 50],
  ]);
});

test('parts the mass at the day of the article', () => {
  expect(layout.articleX).toBeCloseTo(35.4, 1);
  expect(fillSteps(layout.mass, layout.zero)).toContain('L35.44,100');
  expect(fillSteps(layout.pale, layout.zero)).toMatch(/^M35\.44/);
});

test('ties a rejected date to the day that is followed', () => {
  expect(layout.rejected).toEqual([{ x: 16.21, followedX: 24.73, y: 100 }]);
});

test('gives each day a row with a cell for each series', () => {
  const rows = listCountRows(measure).map(({ day, cells }) => [
    day,
    cells.map((cell) => cell?.value ?? null),
  ]);
  expect(rows).toEqual([
    ['2022-04-01', [40, 37, 37, null]],
    ['2022-09-01', [60, null, 57, null]],
  ]);
});
