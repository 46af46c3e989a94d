import { expect, test } from '@playwright/test';
import { kinds } from '../site/built-pages.ts';

const saved = ['front', 'chapter', 'count', 'contested'].map((kind) => kinds[kind] ?? '/');

test('the numbers of sources stand in brackets where text is copied', async ({ page }) => {
  for (const path of saved) {
    await page.goto(path);
    const copied = await page.evaluate(() => {
      const blocks = document.querySelectorAll<HTMLElement>('main :is(p, dd):has(sup.cite)');
      return [...blocks]
        .filter((block) => block.checkVisibility())
        .map((block) => {
          getSelection()?.selectAllChildren(block);
          return { selected: getSelection()?.toString() ?? '', text: block.innerText };
        });
    });
    expect(copied.length, path).toBeGreaterThan(0);
    for (const { selected, text } of copied) {
      expect(text, path).toMatch(/\[\d+( \d+)*\]/);
      expect(selected, path).toMatch(/\[\d+( \d+)*\]/);
    }
  }
});
