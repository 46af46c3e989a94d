import type { Chapter } from '../../story/story.ts';
import type { TimelinePanel } from './timeline-panels.ts';

/** The class under which a panel’s own rules stand. */
export function panelClass({ isAfter }: Pick<TimelinePanel, 'isAfter'>): string {
  return isAfter ? 'line-after' : 'line-main';
}

/**
 * The rules that place the labels of the line: their row, and the column in which they begin.
 * They go into the page’s own style element, since a style attribute is not allowed.
 */
export function styleTimeline(panels: readonly TimelinePanel[]): string {
  return panels
    .map((panel) => {
      const name = panelClass(panel);
      const { layout } = panel;
      const places = layout.marks.map(
        ({ labelY }, index) => `.${name} li:nth-child(${index + 1}){--y:${labelY}}`,
      );
      const reached = panel.isAfter ? '' : `.band,.line-after{--reached:${layout.reached}%}`;
      return `${reached}.${name}{--rows:${layout.rows};--x:${layout.labelX}%}${places.join('')}`;
    })
    .join('');
}

/** The rules that hide what is not of the chapter that a reader chose. */
export function styleChoice(chapters: readonly Chapter[]): string {
  const marks = '.line li,.line .leader,.line .dot,.line .range,.line .tie,.lanes a';
  return chapters
    .map(({ number }) => `[data-only="${number}"] :is(${marks}):not(.c${number}){visibility:hidden}`)
    .join('');
}
