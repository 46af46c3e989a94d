import { packagesPath } from '../packages.ts';
import { toScript, writeDocument } from './document.ts';
import { lastDayOf, type PeerEvent } from './peer-event.ts';

/** vis-timeline as its documentation begins, with its default options. */
export function writeVisTimeline(events: readonly PeerEvent[]): string {
  const items = events.map(({ id, title, summary, date }) => ({
    id,
    content: title,
    title: summary,
    start: date.first,
    end: lastDayOf(date),
  }));
  const folder = `${packagesPath}vis-timeline/`;
  return writeDocument(
    'Timeline',
    `<link rel="stylesheet" href="${folder}styles/vis-timeline-graph2d.min.css">`,
    `<div id="timeline"></div><script src="${folder}standalone/umd/vis-timeline-graph2d.min.js"></script><script>new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(${toScript(items)}), {})</script>`,
  );
}
