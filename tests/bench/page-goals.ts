import { judgeGoal, type Goal } from './goal.ts';
import type { MeasuredPage } from './page-figures.ts';

/** A limit for each of our pages. */
interface PageGoal extends Goal {
  read: (page: MeasuredPage) => number;
}

const goals: PageGoal[] = [
  {
    name: 'first paint, beside the bare text',
    limit: 1.15,
    unit: ' times',
    digits: 2,
    read: ({ figures, text }) => figures.fcp / text.fcp,
  },
  {
    name: 'largest paint, beside the bare text',
    limit: 1.15,
    unit: ' times',
    digits: 2,
    read: ({ figures, text }) => figures.lcp / text.lcp,
  },
  {
    name: 'main thread, beside the bare page with the same SVG',
    limit: 1.5,
    unit: ' times',
    digits: 2,
    read: ({ figures, drawings }) => figures.cpu / drawings.cpu,
  },
  { name: 'layout shift', limit: 0, unit: '', digits: 3, read: ({ figures }) => figures.cls },
  { name: 'JavaScript', limit: 5_000, unit: ' bytes', digits: 0, read: ({ figures }) => figures.scriptBytes },
  {
    name: 'all that a page loads itself',
    limit: 32_000,
    unit: ' bytes',
    digits: 0,
    read: ({ figures }) => figures.bytes,
  },
];

/** Says of each goal of the design whether all of our pages hold it; see `judgeGoal`. */
export function judgeGoals(pages: readonly MeasuredPage[]): string[] {
  const ours = pages.filter(({ part }) => part === 'ours');
  return goals.map(({ read, ...goal }) =>
    judgeGoal(
      goal,
      ours.map((page) => [page.page, read(page)]),
    ),
  );
}
