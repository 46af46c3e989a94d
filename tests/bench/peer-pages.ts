import { ascending, max, scaleUtc, utcYear } from 'd3';
import { formatDay, parseDate, toUtc, type CalendarDate } from '../../src/dates.ts';
import type { SeedEntry } from '../stories/seed-entries.ts';

/** Where the packages of the peers are served. */
export const packagesPath = '/packages/';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Timeline</title><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

/** Data for a script in a page. */
const toScript = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The last day of a date that lasts; undefined for any other. */
const lastDayOf = ({ form, last }: CalendarDate) => (form === 'interval' ? last : undefined);

/** TimelineJS3 as its documentation embeds it, without analytics and without a font of its own. */
export function writeTimelineJs(entries: readonly SeedEntry[]): string {
  const toParts = (day: string) => {
    const [year, month, date] = day.split('-').map(Number);
    return { year, month, day: date };
  };
  const events = entries.map(({ slug, label, data }) => {
    const date = parseDate(data.date);
    const last = lastDayOf(date);
    return {
      unique_id: slug,
      start_date: toParts(date.first),
      ...(last && { end_date: toParts(last) }),
      text: { headline: label, text: data.summary },
    };
  });
  const folder = `${packagesPath}@knight-lab/timelinejs/dist/`;
  return page(
    `<link rel="stylesheet" href="${folder}css/timeline.css"><style>body{margin:0}#timeline{height:100vh}</style>`,
    `<div id="timeline"></div><script src="${folder}js/timeline.js"></script><script>new TL.Timeline('timeline', ${toScript({ events })}, { font: null })</script>`,
  );
}

/** vis-timeline as its documentation begins, with its default options. */
export function writeVisTimeline(entries: readonly SeedEntry[]): string {
  const items = entries.map(({ slug, label, data }) => {
    const date = parseDate(data.date);
    return { id: slug, content: label, title: data.summary, start: date.first, end: lastDayOf(date) };
  });
  const folder = `${packagesPath}vis-timeline/`;
  return page(
    `<link rel="stylesheet" href="${folder}styles/vis-timeline-graph2d.min.css">`,
    `<div id="timeline"></div><script src="${folder}standalone/umd/vis-timeline-graph2d.min.js"></script><script>new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(${toScript(items)}), {})</script>`,
  );
}

/** The floor: a list of dates and titles, beside an axis in SVG with a tick a year and a dot an event. */
export function writeBareList(entries: readonly SeedEntry[]): string {
  const events = entries
    .map((entry) => ({ ...entry, date: parseDate(entry.data.date) }))
    .sort((a, b) => ascending(a.date.first, b.date.first));
  const scale = scaleUtc()
    .domain([toUtc(events[0]?.date.first ?? ''), toUtc(max(events, ({ date }) => date.last) ?? '')])
    .range([0, 1000]);
  const y = (moment: Date) => scale(moment).toFixed(1);
  const ticks = scale
    .ticks(utcYear)
    .map((tick) => `<path d="M0 ${y(tick)}h30"/><text x="32" y="${y(tick)}">${tick.getUTCFullYear()}</text>`);
  const dots = events.map(({ date }) => `<circle cx="10" cy="${y(toUtc(date.first))}" r="3"/>`);
  const items = events.map(
    ({ slug, chapter, label, date }) =>
      `<li><a href="/${chapter}/${slug}/"><time datetime="${date.first}">${formatDay(date.first, 'd MMM yyyy', 'en')}</time> <b>${label}</b></a></li>`,
  );
  return page(
    '<style>svg{float:left;width:6rem;height:100vh}ol{margin-left:7rem}path{stroke:#000}</style>',
    `<svg viewBox="0 0 80 1000" aria-hidden="true"><path d="M10 0V1000"/>${ticks.join('')}${dots.join('')}</svg><ol>${items.join('')}</ol>`,
  );
}
