import type { Day } from '../../../src/dates.ts';
import { packagesPath } from '../packages.ts';
import { toScript, writeDocument } from './document.ts';
import { lastDayOf, type PeerEvent } from './peer-event.ts';

const folder = `${packagesPath}@knight-lab/timelinejs/dist/`;

function toParts(day: Day) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** What TimelineJS3 asks for in the head of a page. */
export const timelineJsHead = `<link rel="stylesheet" href="${folder}css/timeline.css"><style>body{margin:0}#timeline{height:100vh}</style>`;

/** TimelineJS3 as its documentation embeds it, without analytics and without a font of its own. */
export function embedTimelineJs(events: readonly PeerEvent[]): string {
  const data = events.map(({ id, title, summary, date }) => {
    const last = lastDayOf(date);
    return {
      unique_id: id,
      start_date: toParts(date.first),
      ...(last && { end_date: toParts(last) }),
      text: { headline: title, text: summary },
    };
  });
  return `<div id="timeline"></div><script src="${folder}js/timeline.js"></script><script>new TL.Timeline('timeline', ${toScript({ events: data })}, { font: null })</script>`;
}

/** A page of that timeline alone. */
export const writeTimelineJs = (events: readonly PeerEvent[]): string =>
  writeDocument('Timeline', timelineJsHead, embedTimelineJs(events));
