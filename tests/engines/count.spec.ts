import { expect, test } from '@playwright/test';
import { kinds, story } from '../site/built-pages.ts';
import type { Tab } from './engine.ts';
import { current, listEngines } from './engines.ts';

const widths = [280, 320, 360, 768, 1024, 1280, 1920];
/** The size of text that a reader has set, in % of the usual one. */
const sizes = [100, 200];
/** Boxes may share so many px: they hold the room of letters that are not there. */
const tolerance = 1;
const paths = [kinds.count, `/embed/${story.quantity?.slug}/`];

/** Words of the chart that meet, or leave the plot, at the size of text that is asked for; runs in the page. */
function listMeetings({ size, least }: { size: number; least: number }): string[] {
  // Without container queries the chart goes by the size that the reader has set in the browser, which no page can set.
  if (size !== 100 && !CSS.supports('container-type', 'inline-size')) return [];
  // WebKit’s driver gives up on a page as long as this one is in large letters: the chart is looked at alone.
  for (const section of document.querySelectorAll('main > .hang')) section.remove();
  const root = document.documentElement;
  root.style.fontSize = '';
  root.style.fontSize = `${(parseFloat(getComputedStyle(root).fontSize) * size) / 100}px`;
  const plot = document.querySelector('.count-plot')?.getBoundingClientRect();
  const words = [
    ...document.querySelectorAll('.count-steps text, .count-plot h1, .count-plan, .count figcaption'),
  ].flatMap((element) => {
    // Firefox counts the halo in, which is paper.
    if (element instanceof SVGElement) element.style.stroke = 'none';
    const group = element.closest('g');
    if (group && getComputedStyle(group).display === 'none') return [];
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return right > left ? [{ text: element.textContent?.trim() ?? '', left, right, top, bottom }] : [];
  });
  const meetings = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > least &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > least,
      )
      .map((other) => `“${one.text}” meets “${other.text}”`),
  );
  const outside = plot
    ? words
        .filter(({ left, right }) => left < plot.left - least || right > plot.right + least)
        .map(({ text }) => `“${text}” leaves the plot`)
    : ['There is no plot.'];
  return [...meetings, ...outside];
}

/** Whether the headline face came too late for the page, as WebKit tells. It runs in the page. */
const isFaceLate = (): boolean => [...document.fonts].some(({ status }) => status === 'error');

/** Opens a page in the headline face; on a busy machine another may stand in its stead. */
async function openInFace(tab: Tab, address: string): Promise<void> {
  await expect(async () => {
    await tab.open(address);
    expect(await tab.evaluate(isFaceLate)).toBe(false);
  }).toPass();
}

for (const engine of [current, ...listEngines()]) {
  test(`${engine.name}: no label of the count meets another at any width, with text of any size`, async ({
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const tab = await engine.start({ scheme: 'light' });
    const faults: string[] = [];
    try {
      // The headline face is kept from the second page on.
      await openInFace(tab, `${baseURL}/`);
      for (const path of paths) {
        for (const width of widths) {
          await tab.resize(width, 900);
          await openInFace(tab, `${baseURL}${path}`);
          for (const size of sizes) {
            const found = await tab.evaluate(listMeetings, { size, least: tolerance });
            faults.push(...found.map((fault) => `${path} at ${width} px, ${size} %: ${fault}`));
          }
        }
      }
    } finally {
      await tab.close();
    }
    expect(faults).toEqual([]);
  });
}
