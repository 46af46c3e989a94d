import { expect, test } from '@playwright/test';
import { chapterPath } from '../../src/paths.ts';
import { FaultServer } from '../fault-server.ts';
import { dist, kinds, story } from '../site/built-pages.ts';
import type { Tab } from '../engines/engine.ts';
import { listEngines } from '../engines/engines.ts';

const size = [900, 800] as const;
const [first, second] = story.chapters;
const chapter = first ? chapterPath(first) : '/';
const other = second ? chapterPath(second) : '/';

/** Which elements that a selector finds show in the window. It runs in the page. */
function listShown(selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const [box] = element.getClientRects();
    const isSeen = box && box.bottom > 0 && box.top < innerHeight && box.right <= innerWidth + 1;
    return isSeen ? [element.id || element.className] : [];
  });
}

async function expectShown(tab: Tab, selector: string, count: number): Promise<void> {
  await expect
    .poll(async () => (await tab.evaluate(listShown, selector)).length, { message: selector })
    .toBe(count);
}

/** Closes what is open, by Escape where the browser knows popovers, else by the link in it. */
async function closeNote(tab: Tab): Promise<void> {
  const isPopover = await tab.evaluate(() => document.querySelector('.fact-note[popover]') !== null);
  if (isPopover) await tab.press('Escape');
  else await tab.click('.fact-note:target a[href="#notes"]');
}

async function openNote(tab: Tab, address: string): Promise<void> {
  await tab.open(address + chapter);
  await tab.click('.steps a[data-note]');
  await expectShown(tab, '.fact-note', 1);
  const place = await tab.evaluate(() => scrollY);
  await closeNote(tab);
  await expectShown(tab, '.fact-note', 0);
  expect(await tab.evaluate(() => scrollY)).toBe(place);
}

/** Opens a page and waits until its scripts have run; the share button is put there last. */
async function openShown(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('footer .share-button') !== null))
    .toBe(true);
}

async function share(tab: Tab, address: string): Promise<void> {
  await openShown(tab, `${address}/`);
  // The footer grows when it says that the page is kept: who misses the button taps again.
  await expect
    .poll(async () => {
      if ((await tab.evaluate(listShown, '.share-menu')).length === 0)
        await tab.click('footer .share-button');
      return (await tab.evaluate(listShown, '.share-menu')).length;
    })
    .toBe(1);
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toMatch(/Copy link|Send to/);
  await tab.press('Escape');
  await expectShown(tab, '.share-menu', 0);
}

async function filterLine(tab: Tab, address: string): Promise<void> {
  await openShown(tab, `${address}${kinds.timeline}`);
  const read = () =>
    tab.evaluate(() => ({ path: location.pathname, only: document.body.dataset.only ?? '' }));
  await tab.click('[data-chapters] a[data-only]:not([data-only=""])');
  await expect.poll(async () => (await read()).only).not.toBe('');
  expect((await read()).path).not.toBe(kinds.timeline);
  await tab.evaluate(() => history.back());
  await expect.poll(read).toEqual({ path: kinds.timeline, only: '' });
}

async function walkLine(tab: Tab, address: string): Promise<void> {
  await openShown(tab, `${address}${kinds.timeline}`);
  const readLabel = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await tab.evaluate(() => document.querySelector<SVGAElement>('[data-walk] a[tabindex="0"]')?.focus());
  const before = await readLabel();
  expect(before).toMatch(/^1 /);
  await tab.press('ArrowRight');
  await expect.poll(readLabel).toMatch(/^2 /);
}

async function goOffline(tab: Tab): Promise<void> {
  const server = new FaultServer(dist);
  const address = await server.start();
  const readHeading = () => tab.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  try {
    await tab.open(`${address}/`);
    const isKept = () =>
      tab.evaluate(async () => {
        for (const name of await caches.keys()) {
          if (await (await caches.open(name)).match(`${name.replace(/^.*:/, '')}kept/version`)) return true;
        }
        return false;
      });
    await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
    server.isDown = true;
    await tab.open(address + other);
    const heading = await readHeading();
    expect(heading).toBe(second?.headline.text);
    server.isDown = false;
    await tab.open(`${address}/about/`);
    expect(await readHeading()).toBe(story.pages.find(({ slug }) => slug === 'about')?.title);
  } finally {
    server.stop();
  }
}

const journeys = { openNote, share, filterLine, walkLine };

for (const engine of listEngines()) {
  test(`${engine.name}: a reader opens a note, shares, filters the line, walks it by keys, goes offline and comes back`, async ({
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const tab = await engine.start({ scheme: 'light' });
    try {
      await tab.resize(...size);
      for (const journey of Object.values(journeys)) await journey(tab, String(baseURL));
      expect(tab.takeErrors()).toEqual([]);
      await goOffline(tab);
    } finally {
      await tab.close();
    }
  });
}
