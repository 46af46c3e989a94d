import { expect, test } from '@playwright/test';
import { listEdition } from '../../src/client/offline/version.client.ts';
import { wordsFor } from '../../src/words/words.ts';
import { FaultServer } from '../fault-server.ts';
import { readHostHeaders } from '../host-headers.ts';
import { buildInLanguages } from './languages-site.ts';
import { listHeld, readVersionOf, waitUntilKept } from './offline-site.ts';

const limit = 165_000;
const french = wordsFor('fr');

/** The lists of the worker that were asked for. */
const listsAsked = ({ sent }: FaultServer): string[] =>
  sent.map(({ path }) => path).filter((path) => path.endsWith('/offline.json'));

/** The invented story in three languages. */
let site: ReturnType<typeof buildInLanguages>;
let folder: string;
let server: FaultServer;
let address: string;

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(180_000);
  site = buildInLanguages();
  folder = site.dist;
});

test.afterAll(() => site.remove());

test.beforeEach(async () => {
  server = new FaultServer(folder);
  address = await server.start();
});

test.afterEach(() => server.stop());

test('a reader of French keeps the story in French within its bytes, is led to the booklet in French, and can keep every page', async ({
  page,
}) => {
  const version = readVersionOf(folder);
  await page.goto(`${address}/fr/`);
  await waitUntilKept(page, folder, '/fr/');

  await test.step('what is kept unasked is in French, and no list of a third language is asked for', async () => {
    const held = await listHeld(page, folder);
    expect(held.sort()).toEqual(version.editions['/fr/']?.unasked.sort());
    expect(held).toEqual(
      expect.arrayContaining([
        '/fr/',
        '/fr/print/',
        '/fr/offline/',
        '/fr/works/',
        '/fr/timeline/',
        '/fr/words.json',
      ]),
    );
    expect(held.filter((path) => path.endsWith('/') && !path.startsWith('/fr/'))).toEqual([]);
    expect(server.sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limit);
    expect(listsAsked(server)).toEqual(['/offline.json', '/fr/offline.json']);
    server.sent.length = 0;
    await page.goto(`${address}/fr/works/`);
    await expect.poll(() => listsAsked(server)).toEqual(['/offline.json']);
    await expect(page.getByText(french.browser.offline.newer)).toHaveCount(0);
  });

  await test.step('without a network every page leads to the booklet in French, those of the original too', async () => {
    server.isDown = true;
    for (const path of ['/fr/works/opening/', '/works/opening/', '/cause/bridge-falls/']) {
      await page.goto(address + path);
      const place = path.split('/').at(-2);
      await expect(page).toHaveURL(`${address}/fr/print/#${place}`);
      await expect(page.locator(`:target#${place}`)).toBeInViewport();
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    }
    for (const path of ['/fr/nothing/', '/nothing/']) {
      const answer = await page.goto(address + path);
      expect(answer?.status()).toBe(503);
      await expect(page.locator('h1')).toHaveText(french.notReached);
    }
    server.isDown = false;
  });

  await test.step('everything is every page in French, and those of the original that it has not', async () => {
    await page.goto(`${address}/fr/`);
    await page.locator('footer').scrollIntoViewIfNeeded();
    const kilobytes = String(Math.ceil((version.editions['/fr/']?.whole ?? 0) / 1000));
    const { keepAll, keptAll } = french.browser.offline;
    await page.getByRole('button', { name: keepAll.replace('{kilobytes}', kilobytes) }).press('Enter');
    await expect(page.getByText(keptAll)).toBeVisible({ timeout: 30_000 });
    const held = await listHeld(page, folder);
    expect(held.sort()).toEqual(listEdition(version, '/fr/').sort());
    expect(held).toContain('/cause/bridge-falls/');
    expect(held).not.toContain('/works/opening/');
  });

  await test.step('scripts speak French without a network', async () => {
    server.isDown = true;
    await page.goto(`${address}/cause/bridge-falls/`);
    await expect(page).toHaveURL(`${address}/cause/bridge-falls/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto(`${address}/fr/works/opening/`);
    const share = page.getByRole('button', { name: french.browser.share.share, exact: true });
    await expect(share.first()).toBeVisible();
  });
});

test('a reader of the story’s own language keeps nothing of another, until one is read: then each is led to its own booklet', async ({
  page,
}) => {
  await page.goto(`${address}/`);
  await waitUntilKept(page, folder);

  await test.step('no list of another language is asked for, and every host opens each list', async () => {
    expect(listsAsked(server)).toEqual(['/offline.json']);
    expect((await listHeld(page, folder)).filter((path) => path.startsWith('/fr/'))).toEqual([]);
    const told = readHostHeaders(folder);
    for (const path of ['/offline.json', '/fr/offline.json', '/ar/offline.json']) {
      expect(told(path), path).toContainEqual(['Access-Control-Allow-Origin', '*']);
    }
  });

  await test.step('a page in French that is not kept opens no other booklet, and what is said of it is said in French, too', async () => {
    server.isDown = true;
    for (const path of ['/fr/', '/fr/works/opening/', '/fr/print/', '/ar/works/opening/']) {
      const answer = await page.goto(address + path);
      expect(answer?.status(), path).toBe(503);
      await expect(page).toHaveURL(address + path);
      await expect(page.locator('h1')).toHaveText(wordsFor('en').notReached);
      await expect(page.locator('p[lang="fr"] b')).toHaveText(french.notReached);
    }
    await page.goto(`${address}/works/opening/`);
    await expect(page).toHaveURL(`${address}/print/#opening`);
    server.isDown = false;
  });

  await test.step('who has read two languages has both', async () => {
    await page.goto(`${address}/fr/`);
    await waitUntilKept(page, folder, '/fr/');
    expect(server.count('/ar/offline.json')).toBe(0);
    server.isDown = true;
    await page.goto(`${address}/works/opening/`);
    await expect(page).toHaveURL(`${address}/print/#opening`);
    await page.goto(`${address}/fr/works/opening/`);
    await expect(page).toHaveURL(`${address}/fr/print/#opening`);
  });
});
