import { expect, test } from 'vitest';
import { findSettledTime, type TraceEvent } from './settled-time.ts';

const url = 'http://127.0.0.1/page/';
const start: TraceEvent = {
  name: 'navigationStart',
  ph: 'R',
  ts: 1_000_000,
  pid: 7,
  tid: 1,
  args: { data: { documentLoaderURL: url } },
};

/** Work on the main thread of the page; times in ms from its navigation. */
const span = (name: string, from: number, to: number): TraceEvent => ({
  name,
  ph: 'X',
  ts: start.ts + from * 1000,
  dur: (to - from) * 1000,
  pid: 7,
  tid: 1,
});

const load: TraceEvent = { ...start, name: 'loadEventEnd', ts: start.ts + 40_000 };

test('a page settles at the end of the last work before half a second of quiet', () => {
  const events = [span('Layout', 60, 260), start, load, span('ParseHTML', 10, 50), span('Paint', 700, 720)];
  expect(findSettledTime(events, url)).toBe(720);
  expect(findSettledTime([...events, span('TimerFire', 1300, 1400)], url)).toBe(720);
});

test('a short piece of work inside a long one does not end it', () => {
  const events = [start, load, span('EvaluateScript', 0, 900), span('Layout', 100, 120)];
  expect(findSettledTime(events, url)).toBe(900);
});

test('a wait for bytes is no rest', () => {
  const late = { ...load, ts: start.ts + 3_000_000 };
  expect(findSettledTime([start, late, span('FunctionCall', 5, 20), span('Paint', 3100, 3150)], url)).toBe(
    3150,
  );
});

test('other threads, other events and other pages do not count', () => {
  const others = [
    { ...span('Layout', 100, 400), tid: 2 },
    span('RunTask', 100, 400),
    { ...span('Layout', 0, 0), ts: 0, dur: 1 },
  ];
  expect(findSettledTime([start, load, span('ParseHTML', 0, 50), ...others], url)).toBe(50);
  expect(() => findSettledTime([start], url)).toThrow('no complete load');
  expect(() => findSettledTime([load, span('Layout', 0, 1)], url)).toThrow('no complete load');
});
