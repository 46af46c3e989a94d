import { ascending, max, scaleUtc, utcYear } from 'd3';
import { toUtc } from '../../../src/dates.ts';
import { formatDay } from '../../../src/words/write-date.ts';
import { writeDocument } from './document.ts';
import type { PeerEvent } from './peer-event.ts';

/** The floor of the timelines: a list of dates and titles, beside an axis in SVG with a tick a year and a dot an event. */
export function writeBareList(events: readonly PeerEvent[]): string {
  const inOrder = events.toSorted((a, b) => ascending(a.date.first, b.date.first));
  const scale = scaleUtc()
    .domain([toUtc(inOrder[0]?.date.first ?? ''), toUtc(max(events, ({ date }) => date.last) ?? '')])
    .range([0, 1000]);
  const y = (moment: Date) => scale(moment).toFixed(1);
  const ticks = scale
    .ticks(utcYear)
    .map((tick) => `<path d="M0 ${y(tick)}h30"/><text x="32" y="${y(tick)}">${tick.getUTCFullYear()}</text>`);
  const dots = inOrder.map(({ date }) => `<circle cx="10" cy="${y(toUtc(date.first))}" r="3"/>`);
  const items = inOrder.map(
    ({ id, chapter, title, date }) =>
      `<li><a href="/${chapter}/${id}/"><time datetime="${date.first}">${formatDay(date.first, 'day', 'en', 'short')}</time> <b>${title}</b></a></li>`,
  );
  return writeDocument(
    'Timeline',
    '<style>svg{float:left;width:6rem;height:100vh}ol{margin-left:7rem}path{stroke:#000}</style>',
    `<svg viewBox="0 0 80 1000" aria-hidden="true"><path d="M10 0V1000"/>${ticks.join('')}${dots.join('')}</svg><ol>${items.join('')}</ol>`,
  );
}
