import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { longTitle } from '../../src/styleguide/sample-prose.ts';
import { build, copyProject } from '../copy-project.ts';
import { serve, type ServedSite } from '../serve.ts';
import { copyStory } from '../stories/copy-story.ts';
import { copyExtremeStory } from '../stories/extreme-story.ts';
import { tiny } from '../stories/tiny-story.ts';
import { findTextFaults } from './find-text-faults.ts';
import { resizePage } from './resize-page.ts';

test.describe.configure({ mode: 'default' });

let site: ServedSite;
let tinySite: ServedSite;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const serveStory = async (folder: string) => {
    const root = copyProject(folder);
    const { status, stdout, stderr } = build(root);
    expect(status, stdout + stderr).toBe(0);
    return serve(join(root, 'dist'), 0);
  };
  site = await serveStory(copyExtremeStory());
  tinySite = await serveStory(copyStory(tiny));
});

test.afterAll(() => {
  site?.close();
  tinySite?.close();
});

test('a story at the edges stays in shape', async ({ page }) => {
  const resize = await resizePage(page);
  for (const path of [
    '/',
    '/cause/',
    '/cause/bridge-falls/',
    '/cause/council-warns/',
    '/works/',
    '/timeline/',
    '/print/',
  ]) {
    await page.goto(`${site.address}${path}`);
    for (const width of [280, 320, 768, 1280]) {
      await resize(width);
      expect(await findTextFaults(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('no name of a lane reaches into the marks', async ({ page }) => {
  await page.goto(`${site.address}/timeline/`);
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const [names, marks] = await page
      .locator('.lanes')
      .evaluate((lanes) =>
        ['.marks text', '.mark use'].map((which) =>
          [...lanes.querySelectorAll(which)].map((one) => one.getBoundingClientRect()),
        ),
      );
    const end = Math.max(...(names ?? []).map(({ right }) => right));
    expect(end, `${width} px`).toBeLessThan(Math.min(...(marks ?? []).map(({ left }) => left)));
  }
});

test('a story without contested points or a quantity says nothing of either', async ({ page }) => {
  await page.goto(`${site.address}/`);
  await expect(page.getByRole('link', { name: 'Disputes' })).toHaveCount(0);
  await expect(page.locator('.bar, .column .mass, #disputed')).toHaveCount(0);
  await page.goto(`${site.address}/works/`);
  await expect(page.locator('.events li')).toHaveCount(1);
  await page.goto(`${site.address}/cause/bridge-falls/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(longTitle);
});

test('a story whose figures have no groups, and which ends with its article, speaks of neither', async ({
  page,
}) => {
  await page.goto(`${site.address}/facts/`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Figures');
  await page.goto(`${site.address}/`);
  await expect(page.locator('.stands .by')).toHaveText(/^The story is followed to /);
});

test('a story without terms and places has no glossary, in its pages and on paper', async ({ page }) => {
  for (const path of ['/', '/cause/', '/print/']) {
    await page.goto(`${tinySite.address}${path}`);
    await expect(page.getByRole('link', { name: 'Glossary', includeHidden: true }), path).toHaveCount(0);
  }
  await expect(page.locator('#glossary, #terms, #places')).toHaveCount(0);
});

test('a page that would have nothing to say is not built, and nowhere named', async ({ page }) => {
  for (const path of ['/glossary/', '/glossary.md', '/contested/', '/contested.md']) {
    const answer = await page.goto(`${tinySite.address}${path}`);
    expect(answer?.status(), path).toBe(404);
  }
  const map = await page.request.get(`${tinySite.address}/sitemap-0.xml`);
  expect(await map.text()).not.toMatch(/glossary|contested/);
  const pack = await page.request.get(`${tinySite.address}/sw.js`);
  expect(await pack.text()).not.toMatch(/\/(glossary|contested)\//);
});
