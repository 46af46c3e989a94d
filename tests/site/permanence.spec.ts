import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BuiltSite } from '../../src/outputs/built-site.ts';
import { listSharedIds } from '../../src/outputs/published/shared-ids.ts';
import { contestedPath, countRowId, entryPath, factPath } from '../../src/paths.ts';
import { listPages } from '../../src/story/list-pages.ts';
import { listEditions, placeOf } from '../../src/story/place-of.ts';
import { wordsFor } from '../../src/words/words.ts';
import { build, copyProject, project } from '../copy-project.ts';
import { serve, type ServedSite } from '../serve.ts';
import { dist, plainPath, readPage, story, storyOf } from './built-pages.ts';

const linkLength = 56;
const site = new BuiltSite(dist, { base: '/' });
const paths = listEditions(story).flatMap((one) => listPages(one).map(({ path }) => placeOf(one, path)));

test('the content gives the pages that are built', () => {
  expect([...site.contents.keys()].sort()).toEqual(paths.toSorted());
});

test('every link to share is short', () => {
  const links = [...listSharedIds(site)].flatMap(([path, ids]) => [
    path,
    ...ids.map((id) => `${path}#${id}`),
  ]);
  expect(links.length).toBeGreaterThan(paths.length);
  expect(links.filter((link) => link.length > linkLength)).toEqual([]);
});

test('every unit of the story has a link that names it', () => {
  const pages = new Set(paths);
  const shared = listSharedIds(site);
  const has = (link: string) => {
    const [path = '', id] = link.split('#');
    return id === undefined ? pages.has(path) : (shared.get(path)?.includes(id) ?? false);
  };
  const count = story.quantity?.slug ?? '';
  const rows = (story.quantity?.measure.series ?? []).flatMap(({ points }) =>
    points.map(({ date, entry }) => `/${count}/#${countRowId(date, entry.slug)}`),
  );
  const units = [
    ...story.chapters.map(({ slug }) => `/${slug}/`),
    ...story.entries.map(entryPath),
    ...[...story.facts.values()].map(factPath),
    ...story.keyFigures.map(({ id }) => `/#figure-${id}`),
    ...story.contested.map(contestedPath),
    ...rows,
    ...story.terms.map(({ id }) => `/glossary/#term-${id}`),
  ];
  expect(units.filter((link) => !has(link))).toEqual([]);
  for (const link of rows) expect(readPage(`/${count}/`)).toContain(`<a href="#${link.split('#')[1]}">`);
});

test('every heading has a link: to itself, or to the page of what it names', () => {
  const read = paths.filter((path) => !/^\/(print|embed)\//.test(plainPath(path)));
  for (const path of read) {
    const words = wordsFor(storyOf(path).language);
    const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(readPage(path))?.[1] ?? '';
    const bare = [...main.matchAll(/<(h[2-6])[^>]*>([\s\S]*?)<\/\1>/g)]
      .map(([, , inner = '']) => inner)
      .filter((inner) => !inner.includes('<a '));
    // The notes have no place of their own in the text; the front page has no room for the other.
    expect(
      bare.filter((inner) => ![words.notes, words.afterArticle].includes(inner)),
      path,
    ).toEqual([]);
  }
});

test.describe('on a copy in which things have been renamed', () => {
  test.describe.configure({ mode: 'default' });
  let site: ServedSite;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    const root = copyProject(join(project, 'tests/stories/bridge'));
    const content = (name: string) => join(root, 'content', name);
    const edit = (name: string, from: string | RegExp, to: string) => {
      writeFileSync(content(name), readFileSync(content(name), 'utf8').replace(from, to));
    };
    renameSync(content('works/first-crew-comes.md'), content('works/crew-comes.md'));
    edit('works/crew-comes.md', /^---\n/, '---\naliases: [/works/first-crew-comes/]\n');
    renameSync(content('contested/which-night.md'), content('contested/night.md'));
    edit('contested/night.md', /^---\n/, '---\naliases: [/contested/which-night/]\n');
    edit('cause/bridge-falls.md', '[which-night]', '[night]');
    edit('story.yaml', 'disputed: [which-night]', 'disputed: [night]');
    for (const name of ['pictures.yaml', 'steps.yaml', 'story.yaml', 'works/index.md', 'works/opening.md'])
      edit(name, /\bfirst-crew-comes\b/g, 'crew-comes');
    writeFileSync(
      content('published.yaml'),
      `/works/first-crew-comes/: { hash: 0123456789abcdef, date: 2023-02-01, ids: [sources] }
/contested/: { hash: 0123456789abcdef, date: 2023-02-01, ids: [which-night] }
/crew/: { hash: 0123456789abcdef, date: 2023-02-01, ids: [on-2022-04-01-first-crew-comes] }
`,
    );
    const { status, stdout, stderr } = build(root);
    expect(status, stdout + stderr).toBe(0);
    site = await serve(join(root, 'dist'), 0);
  });

  test.afterAll(() => {
    site?.close();
  });

  test('an old link lands on the new page, at the same place on it', async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${site.address}/works/first-crew-comes/#sources`);
    await expect(page).toHaveURL(`${site.address}/works/crew-comes/#sources`);
    await expect(page.locator('#sources')).toBeInViewport();
    expect(messages).toEqual([]);
  });

  test('without JavaScript it lands on the new page', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/works/first-crew-comes/`);
    await expect(page).toHaveURL(`${site.address}/works/crew-comes/`);
    await context.close();
  });

  test('an old place on a page is where the new one begins', async ({ page }) => {
    for (const [former, today] of [
      ['/contested/#which-night', '#night'],
      ['/crew/#on-2022-04-01-first-crew-comes', '#on-2022-04-01-crew-comes'],
    ] as const) {
      await page.setViewportSize({ width: 400, height: 300 });
      await page.goto(site.address + former);
      const place = page.locator(today);
      await expect(place).toBeInViewport();
      const top = (await place.boundingBox())?.y ?? Infinity;
      expect(Math.abs(top), former).toBeLessThan(150);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    }
  });
});
