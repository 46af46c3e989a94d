/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { documentLoaderURL?: string } };
}

/** What the main thread does for a page: parse, run scripts, compute styles, lay out, paint. */
const work = new Set([
  'ParseHTML',
  'ParseAuthorStyleSheet',
  'v8.compile',
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'RunMicrotasks',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** So long, in ms, nothing may happen before a page counts as settled. */
export const quietTime = 500;

/**
 * When a page settled: from the start of its navigation to the end of the last work on its main
 * thread (`work`) that is followed by `quietTime` without any. It is never before the end of the
 * load event: a page that still waits for its bytes is not at rest.
 * @returns milliseconds.
 * @throws Error when the trace holds no complete load of that address.
 */
export function findSettledTime(events: readonly TraceEvent[], url: string): number {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  const own = events.filter(({ ts, pid, tid }) =>
    Boolean(start && pid === start.pid && tid === start.tid && ts >= start.ts),
  );
  const load = own.find(({ name }) => name === 'loadEventEnd');
  if (!start || !load) throw new Error(`The trace holds no complete load of ${url}.`);
  const spans = own.filter(({ name, ph }) => ph === 'X' && work.has(name)).sort((a, b) => a.ts - b.ts);
  let end = load.ts;
  for (const { ts, dur = 0 } of spans) {
    if (ts - end >= quietTime * 1000) break;
    end = Math.max(end, ts + dur);
  }
  return (end - start.ts) / 1000;
}
