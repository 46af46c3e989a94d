import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { FaultServer } from '../fault-server.ts';
import {
  copySite,
  describeSmallSite,
  edit,
  listHeld,
  makeSmallSite,
  readKept,
  readVersionOf,
  waitUntilKept,
} from './offline-site.ts';

interface Site {
  address: string;
  folder: string;
  server: FaultServer;
  /** Deploys the site with another text on one of its pages. */
  deploy: (page: string) => Promise<string>;
}

/** A small site in two languages. */
const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const folder = await makeSmallSite('', ['fr']);
    const server = new FaultServer(folder);
    const folders = [folder];
    const deploy = async (page: string) => {
      const changed = copySite(folder);
      folders.push(changed);
      edit(changed, `${page}index.html`, (html) => html.replace('</h1>', ', mended</h1>'));
      await describeSmallSite(changed, '', ['fr']);
      server.folder = changed;
      return changed;
    };
    await use({ address: await server.start(), folder, server, deploy });
    server.stop();
    for (const one of folders) rmSync(one, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.locator('h1');
const list = '/fr/offline.json';

/** Reads the site in both languages. */
async function readBoth(page: Page, { address, folder }: Site): Promise<void> {
  await page.goto(`${address}/`);
  await waitUntilKept(page, folder);
  await page.goto(`${address}/fr/`);
  await waitUntilKept(page, folder, '/fr/');
}

for (const fault of ['error', 'cut', 'portal', 'missing', 'older'] as const) {
  test(`a list that answers with ${fault}: nothing is let go, the old version stays whole, and the rest comes next time`, async ({
    page,
    site,
  }) => {
    const { address, server } = site;
    await readBoth(page, site);
    const changed = await site.deploy('/fr/print/');
    if (fault === 'missing') server.redirects.set(list, '/nothing.json');
    else if (fault === 'older') server.redirects.set(list, '/older.json');
    else server.faults.set(list, fault);
    if (fault === 'older') copyFileSync(join(site.folder, list), join(changed, 'older.json'));
    await page.goto(`${address}/fr/`);
    await expect.poll(() => server.count(list)).toBeGreaterThanOrEqual(2);
    await page.goto(`${address}/`);
    expect(await readKept(page, '/fr/')).toBe(readVersionOf(site.folder).version);
    server.isDown = true;
    await page.goto(`${address}/fr/works/bridge/`);
    await expect(page).toHaveURL(`${address}/fr/print/#bridge`);
    await expect(heading(page)).toHaveText('/fr/print/');
    server.isDown = false;
    server.isPortal = false;
    server.faults.clear();
    server.redirects.clear();
    await page.goto(`${address}/`);
    await waitUntilKept(page, changed, '/fr/');
  });
}

test('before its list came, a page of another language is as unknown pages are', async ({ page, site }) => {
  const { address, folder, server } = site;
  await page.goto(`${address}/`);
  await waitUntilKept(page, folder);
  server.isDown = true;
  for (const path of ['/fr/', '/fr/works/bridge/', '/fr/former/', '/fr/nothing/']) {
    const answer = await page.goto(address + path);
    expect(answer?.status(), path).toBe(503);
    await expect(page).toHaveURL(address + path);
    await expect(heading(page)).toHaveText('/offline/');
  }
  server.isDown = false;
  server.isPortal = true;
  await page.goto(`${address}/fr/works/bridge/`);
  await expect(heading(page)).toHaveText('/offline/');
  server.isPortal = false;
  server.sent.length = 0;
  expect((await page.goto(`${address}/fr/nothing/`))?.status()).toBe(404);
  expect(server.count(list)).toBe(0);
  await page.goto(`${address}/fr/works/bridge/`);
  await expect(heading(page)).toHaveText('/fr/works/bridge/');
  await waitUntilKept(page, folder, '/fr/');
  await expect.poll(() => listHeld(page, folder)).toContain('/fr/works/bridge/');
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('a list is asked for again only when it changed, and by none but readers of its language', async ({
  page,
  site,
}) => {
  const { address, folder, server } = site;
  await page.goto(`${address}/`);
  await waitUntilKept(page, folder);
  const newer = await site.deploy('/fr/print/');
  await page.goto(`${address}/print/`);
  await waitUntilKept(page, newer);
  expect(server.count(list)).toBe(0);
  await expect(page.locator('.newer')).toHaveCount(0);
  await page.goto(`${address}/fr/`);
  await waitUntilKept(page, server.folder, '/fr/');
  expect(server.count(list)).toBe(1);
  const changed = await site.deploy('/print/');
  edit(changed, 'fr/print/index.html', (html) => html.replace('</h1>', ', mended</h1>'));
  await describeSmallSite(changed, '', ['fr']);
  await page.goto(`${address}/fr/`);
  await waitUntilKept(page, changed, '/fr/');
  expect(server.count(list)).toBe(1);
});

test('a newer page of another language that is not kept is shown as it is, and its reader is told of nothing', async ({
  page,
  site,
}) => {
  await readBoth(page, site);
  const changed = await site.deploy('/fr/works/bridge/');
  await page.goto(`${site.address}/fr/works/bridge/`);
  await expect(heading(page)).toHaveText('/fr/works/bridge/, mended');
  await waitUntilKept(page, changed, '/fr/');
  await expect.poll(() => listHeld(page, changed)).toContain('/fr/works/bridge/');
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('who reads a kept page of another language is told that it changed, under Save-Data too', async ({
  page,
  site,
}) => {
  await readBoth(page, site);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await site.deploy('/fr/');
  await page.goto(`${site.address}/fr/`);
  await expect(page.locator('.newer')).toBeVisible();
  await expect(heading(page)).toHaveText('/fr/');
});

test('under Save-Data a reader who has another language loads no list; the button says what all takes', async ({
  page,
  site,
}) => {
  const { address, folder, server } = site;
  await page.goto(`${address}/`);
  await page.getByRole('button', { name: /^Keep all pages/ }).press('Enter');
  await expect(page.getByText('All pages are kept on this device.')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(`${address}/fr/`);
  const kilobytes = Math.ceil((readVersionOf(folder).editions['/fr/']?.whole ?? 0) / 1000);
  const button = page.getByRole('button', { name: `(${kilobytes} KB)` });
  await expect(button).toBeVisible();
  expect(server.count(list)).toBe(0);
  await button.press('Enter');
  await expect(page.getByText('All pages are kept on this device.')).toBeVisible();
  server.isDown = true;
  await page.goto(`${address}/fr/works/bridge/`);
  await expect(heading(page)).toHaveText('/fr/works/bridge/');
});

test('a reader of another language finds out as well that the site was taken down', async ({
  page,
  site,
}) => {
  await readBoth(page, site);
  site.server.isGone = true;
  await page.goto(`${site.address}/fr/works/bridge/`);
  await expect(heading(page)).toHaveText('Nothing is here');
  const left = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);
  expect(left).toEqual([0, 0]);
});
