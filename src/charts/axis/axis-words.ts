import type { PageTexts } from '../../texts/page-texts.ts';
import { capitalise } from '../../markdown/directive.ts';
import { escapeHtml, writeTime } from '../../texts/write-time.ts';
import type { Axis, AxisMark } from './axis-marks.ts';

/** What the axis shows, as sentences that stand alone; HTML. */
export function captionAxis({ from, to, days, speaker, marks }: Axis, texts: PageTexts): string {
  const { words } = texts;
  const write = ({ calendarDate, phase }: AxisMark) => writeTime(calendarDate, texts, 'long', phase);
  const distance = days === null ? null : `<data class="computed" value="${days}">${words.days(days)}</data>`;
  if (from.form === 'rejected') {
    return words.axisRejected({
      speaker: speaker && escapeHtml(capitalise(speaker)),
      printed: `<s class="rejected">${link(from, write(from))}</s>`,
      followed: link(to, write(to)),
      distance,
      hasReasons: marks.some(({ form }) => form === 'against'),
    });
  }
  return words.axisOutcome({
    planned: write(from),
    outcome: link(to, to.html),
    date: write(to),
    order: to.first > from.last ? 'after' : to.last < from.first ? 'before' : 'within',
    distance,
  });
}

function link({ href }: AxisMark, html: string): string {
  return href === null ? html : `<a href="${href}">${html}</a>`;
}
