import type { Browser, CDPSession } from '@playwright/test';
import { findSettledTime, quietTime, type TraceEvent } from './settled-time.ts';

/** What was measured of one load of a page. */
export interface PageFigures {
  /** From the start of the navigation, in ms; see `findSettledTime`. */
  settled: number;
  elements: number;
  /** How many of the events’ labels the text of the body holds, scripts and their data apart. */
  events: number;
  /** Bytes of all responses on the wire, headers included. */
  transferred: number;
}

const throttling = 4;
/** A page that still works after so many ms is measured as it is then. */
const longest = 120_000;
const pollEvery = quietTime / 2;
const categories = ['devtools.timeline', 'blink.user_timing', 'v8'];

/**
 * Loads a page in a context of its own, with the CPU throttled four times, and waits until its
 * main thread is at rest.
 */
export async function measurePage(
  browser: Browser,
  url: string,
  labels: readonly string[],
): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let transferred = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await browser.startTracing(page, { categories });
  await page.goto(url, { waitUntil: 'load', timeout: longest });
  await waitForRest(session);
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const held = await page.evaluate(() => {
    const elements = document.querySelectorAll('*').length;
    document.querySelectorAll('script, style').forEach((element) => element.remove());
    return { elements, text: document.body.textContent };
  });
  await context.close();
  return {
    settled: findSettledTime(trace.traceEvents, url),
    elements: held.elements,
    events: labels.filter((label) => held.text.includes(label)).length,
    transferred,
  };
}

/** Waits until nothing was laid out for twice the quiet time; a clock that ticks is no reason to wait. */
async function waitForRest(session: CDPSession): Promise<void> {
  const begun = Date.now();
  let before = -1;
  let quiet = 0;
  while (quiet < 2 * quietTime && Date.now() - begun < longest) {
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
    const { metrics } = await session.send('Performance.getMetrics');
    const layouts = metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
    quiet = layouts === before ? quiet + pollEvery : 0;
    before = layouts;
  }
}
