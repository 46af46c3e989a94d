import { expect, test } from '@playwright/test';
import { kinds } from '../site/built-pages.ts';
import { listTextFaults } from '../site/find-text-faults.ts';
import { layOutAll } from '../site/lay-out.ts';
import { current, listEngines } from './engines.ts';

const widths = [320, 360, 1280];
const paths = [kinds.front, kinds.chapter, kinds.entry, kinds.timeline, kinds.count];

/** Leaves the page without the headline face and those that are as wide; runs in the page. */
function dropFace(): void {
  const { style } = document.documentElement;
  style.setProperty('--display', getComputedStyle(document.documentElement).getPropertyValue('--text'));
}

/** How wide the faces that stand in set a text, as a share of its width in the face of running text; runs in the page. */
async function measureStandIns(): Promise<number> {
  const words = document.createElement('span');
  words.textContent = 'November 2024';
  document.body.append(words);
  const measure = (family: string): number => {
    words.style.font = `800 100px ${family}`;
    return words.getBoundingClientRect().width;
  };
  const families = '"Display narrow", "Display wide", monospace';
  await document.fonts.load(`800 100px ${families}`, 'N');
  const share = measure(families) / measure('var(--text)');
  words.remove();
  return share;
}

for (const engine of [current, ...listEngines()]) {
  test(`${engine.name}: no text is cut off or overprinted where no face is as wide as that of the headlines`, async ({
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const tab = await engine.start({ scheme: 'light' });
    const faults: string[] = [];
    try {
      for (const width of widths) {
        await tab.resize(width, 900);
        for (const path of paths) {
          await tab.open(`${baseURL}${path}`);
          await tab.evaluate(dropFace);
          await tab.evaluate(layOutAll);
          const found = await tab.evaluate(listTextFaults);
          faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
        }
      }
      expect(await tab.evaluate(measureStandIns), 'a face of this machine stands in').toBeLessThan(0.7);
    } finally {
      await tab.close();
    }
    expect(faults).toEqual([]);
  });
}
