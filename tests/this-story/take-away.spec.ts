import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, pagePaths, story, storyOf } from '../site/built-pages.ts';

const count = `/${story.quantity?.slug}/`;
const embeds = pagePaths.filter((path) => path.startsWith('/embed/') && !storyOf(path).translation);

test('the timeline and the count can be embedded', () => {
  expect(embeds).toEqual(['/embed/timeline/', `/embed${count}`]);
});

test('the links to take away lead to files', async ({ page }) => {
  const links: string[] = [];
  for (const path of [count, '/timeline/', '/glossary/']) {
    await page.goto(path);
    links.push(
      ...(await page
        .locator('.take p a')
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))),
    );
  }
  expect(links).toHaveLength(5);
  for (const link of links) expect(existsSync(join(dist, link)), link).toBe(true);
});
