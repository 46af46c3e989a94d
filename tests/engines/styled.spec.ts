import { expect, test } from '@playwright/test';
import { kinds } from '../site/built-pages.ts';
import { listPlainEngines } from './engines.ts';

/** How text is set. It runs in the page. */
function readStyle(): { ground: string; ink: string; face: string; heading: number } {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  const { color, fontFamily } = getComputedStyle(document.body);
  const heading = document.querySelector('h1');
  return {
    ground: backgroundColor,
    ink: color,
    face: fontFamily,
    heading: heading ? parseFloat(getComputedStyle(heading).fontSize) : 0,
  };
}

for (const engine of listPlainEngines()) {
  test(`${engine.name}: text of every kind of page is styled`, async ({ baseURL }) => {
    const tab = await engine.start({ scheme: 'light' });
    try {
      await tab.resize(360, 800);
      for (const path of Object.values(kinds)) {
        await tab.open(`${baseURL}${path}`);
        const { heading, face, ...colours } = await tab.evaluate(readStyle);
        expect(colours, path).toEqual({ ground: 'rgb(241, 244, 245)', ink: 'rgb(15, 20, 22)' });
        expect(face, path).toContain('Helvetica');
        expect(heading, path).toBeGreaterThan(30);
      }
    } finally {
      await tab.close();
    }
  });
}
