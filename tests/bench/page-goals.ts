import type { MeasuredPage } from './page-figures.ts';

/** A limit that the design sets for each of our pages. */
interface Goal {
  name: string;
  limit: number;
  unit: string;
  digits: number;
  read: (page: MeasuredPage) => number;
}

const goals: Goal[] = [
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

/**
 * Says of each goal of the design whether all of our pages hold it, what each has, and by how much
 * the worst one misses it. A figure counts as it is printed.
 */
export function judgeGoals(pages: readonly MeasuredPage[]): string[] {
  const ours = pages.filter(({ part }) => part === 'ours');
  return goals.map(({ name, limit, unit, digits, read }) => {
    const figures = ours.map((page) => ({ page: page.page, text: read(page).toFixed(digits) }));
    const over = Math.max(...figures.map(({ text }) => Number(text))) - limit;
    const verdict = over > 0 ? `MISSED by ${over.toFixed(digits)}${unit}` : 'held';
    const list = figures.map(({ page, text }) => `${page} ${text}`).join(', ');
    return `${name}, at most ${limit}${unit}: ${verdict} (${list})`;
  });
}
