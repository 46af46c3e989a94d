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
 * thread (`work`) that is followed by `quietTime` without any.
 * @returns milliseconds.
 * @throws Error when the trace holds no navigation to that address, or no work for it.
 */
export function findSettledTime(events: readonly TraceEvent[], url: string): number {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  const spans = events
    .filter(({ name, ph, ts, pid, tid }) =>
      Boolean(
        start && ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts && work.has(name),
      ),
    )
    .sort((a, b) => a.ts - b.ts);
  const [first] = spans;
  if (!start || !first) throw new Error(`The trace holds no load of ${url}.`);
  let end = first.ts;
  for (const { ts, dur = 0 } of spans) {
    if (ts - end >= quietTime * 1000) break;
    end = Math.max(end, ts + dur);
  }
  return (end - start.ts) / 1000;
}
