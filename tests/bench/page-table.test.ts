import { expect, test } from 'vitest';
import type { PageLoad } from './lighthouse-load.ts';
import { findFigures } from './page-figures.ts';
import { judgeGoals } from './page-goals.ts';
import { listRows, type PageRow, type Part } from './page-rows.ts';
import { writeTable } from './page-table.ts';

const load = (figures: Partial<PageLoad>): PageLoad => ({
  urls: [],
  requests: 1,
  bytes: 3000,
  scriptBytes: 0,
  fcp: 1000,
  lcp: 1000,
  cls: 0,
  cpu: 200,
  ...figures,
});

const row = (part: Part, ...loads: PageLoad[]): PageRow => ({ page: 'front', part, path: '/', loads });

const floors = [row('text', load({})), row('drawings', load({ cpu: 400 }))];
const names = {
  ours: 'this site',
  text: 'bare text',
  drawings: 'with SVG',
  timelinejs: 'TimelineJS3',
  starlight: 'Starlight',
};

test('each of our pages stands before its floors and peers, all at the same path below their bases', () => {
  const rows = listRows({ front: '/', chapter: '/north/', entry: '/north/flood/', timeline: '/timeline/' });
  const pathsOf = (page: string) => rows.filter((one) => one.page === page).map(({ path }) => path);
  expect(pathsOf('front')).toEqual(['/', '/bare-text/', '/bare-drawings/', '/timelinejs/']);
  expect(pathsOf('entry')).toEqual([
    '/north/flood/',
    '/bare-text/north/flood/',
    '/bare-drawings/north/flood/',
    '/starlight/north/flood/',
  ]);
  expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
});

test('one slow load of a page does not move its median', () => {
  const loads = [load({ cpu: 600 }), load({ cpu: 9000 }), load({ cpu: 640 })];
  const [ours] = findFigures([row('ours', ...loads), ...floors]);
  expect(ours?.figures.cpu).toBe(640);
  expect(ours?.drawings.cpu).toBe(400);
});

test('a page without a floor is refused', () => {
  expect(() => findFigures([row('ours', load({})), floors[0] as PageRow])).toThrow(
    'Nothing bare was measured beside the front page.',
  );
});

test('paints are set against the bare text, work against the bare page with the SVG', () => {
  const pages = findFigures([row('ours', load({ fcp: 1050, lcp: 1300, cpu: 600 })), ...floors]);
  const [heads, ours] = writeTable(pages, names);
  expect(heads?.split(/ {2,}/)).toHaveLength(12);
  expect(ours?.split(/ {2,}/)).toEqual([
    'front',
    'this site',
    '1',
    '3000',
    '0',
    '1050',
    '1.05',
    '1300',
    '1.30',
    '0.000',
    '600',
    '1.50',
  ]);
});

test('a goal is held up to its limit, and missed by what is over it', () => {
  const ours = load({ fcp: 1150, lcp: 1300, cpu: 600, cls: 0.012, scriptBytes: 5000, bytes: 32_500 });
  expect(judgeGoals(findFigures([row('ours', ours), ...floors]))).toEqual([
    'first paint, beside the bare text, at most 1.15 times: held (front 1.15)',
    'largest paint, beside the bare text, at most 1.15 times: MISSED by 0.15 times (front 1.30)',
    'main thread, beside the bare page with the same SVG, at most 1.5 times: held (front 1.50)',
    'layout shift, at most 0: MISSED by 0.012 (front 0.012)',
    'JavaScript, at most 5000 bytes: held (front 5000)',
    'all that a page loads itself, at most 32000 bytes: MISSED by 500 bytes (front 32500)',
  ]);
});
