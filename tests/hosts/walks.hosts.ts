import { rmSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';
import { former, makeEmptySite, today } from './host-site.ts';
import { hostsHere } from './lacks.ts';
import { startHost } from './start-host.ts';

const apology = 'This page was not reached';
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** Whether a site below a base is kept. */
const isKept = (page: Page, base: string) =>
  page.evaluate(async (name) => {
    if (!(await caches.has(name))) return false;
    const keys = await (await caches.open(name)).keys();
    return keys.some(({ url }) => url.endsWith('/kept/version'));
  }, `news-explainer-4:${base}/`);

/** Waits until it is, or no longer. */
async function waitUntilKept(page: Page, base: string, isThere = true): Promise<void> {
  await expect.poll(() => isKept(page, base), { timeout: 20_000 }).toBe(isThere);
}

const read = async (page: Page) => (await page.locator('h1').first().textContent()) ?? '';

describe.each(['', '/vale'])('a reader of the site at its base "%s"', (base) => {
  const root = inject('served')[base] ?? '';
  let empty = '';
  beforeAll(() => {
    empty = makeEmptySite(base, root);
  });
  afterAll(() => rmSync(empty, { recursive: true }));

  test.each(hostsHere)('walks through $name: online, offline, and when the site is gone', async (host) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let running = await startHost(host, { root, base });
    onTestFinished(() => running.stop());
    onTestFinished(() => context.close());
    const { address } = running;
    const port = Number(new URL(address).port);
    const site = address + base;
    await page.goto(`${site}/`);
    await waitUntilKept(page, base);

    for (const path of ['/explainer.html', former, today, '/nowhere/', '/about/']) {
      const answer = await page.goto(site + path);
      expect(answer?.status(), path).not.toBe(503);
      expect(await page.title(), path).not.toContain(apology);
    }
    await page.goto(site + former);
    await page.waitForURL(`${site}${today}`);
    await page.goto(`${address}/donate/`);
    expect(await read(page)).toBe('Donate');

    await page.goto(`${address}/second/`);
    await waitUntilKept(page, '/second');
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual(
      [`news-explainer-4:${base}/`, 'news-explainer-4:/second/'].sort(),
    );

    await running.stop();
    for (const path of ['/', '/works/', '/cause/', '/timeline/', '/print/']) {
      await page.goto(site + path);
      expect(await read(page), path).not.toBe(apology);
      await page.goto(`${address}/second${path}`);
      expect(await read(page), path).not.toBe(apology);
    }
    await page.goto(site + former);
    expect(page.url()).toMatch(new RegExp(`${base}(/print/#first-crew-comes|${today})$`));
    await page.goto(`${site}/nowhere/`);
    expect(await read(page)).toBe(apology);

    running = await startHost(host, { root: empty, base, port });
    await page.goto(`${site}/`);
    await waitUntilKept(page, base, false);
    await page.goto(`${site}/timeline/`);
    await expect.poll(async () => (await page.locator('main').count()) > 0).toBe(false);
  });
});
