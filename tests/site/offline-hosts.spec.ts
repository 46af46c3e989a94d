import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { FaultServer } from '../fault-server.ts';
import { makeSmallSite, waitUntilKept } from './offline-site.ts';

interface Site {
  address: string;
  folder: string;
  server: FaultServer;
}

/** A small site at the root of a host, which a reader has visited. */
const test = base.extend<{ site: Site }>({
  site: async ({ page }, use) => {
    const folder = await makeSmallSite('');
    const server = new FaultServer(folder);
    const address = await server.start();
    await page.goto(`${address}/`);
    await waitUntilKept(page, folder);
    await use({ address, folder, server });
    server.stop();
    rmSync(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.locator('h1');

/** Whether a worker or anything kept is left; asked on a page that no worker has answered. */
const countKept = (page: Page) =>
  page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);

test('another page of the same origin is shown as it is, and where it leads is followed', async ({
  page,
  site,
}) => {
  const elsewhere = new FaultServer(site.folder);
  const address = await elsewhere.start();
  writeFileSync(join(site.folder, 'donate.html'), '<h1>Donate</h1>');
  site.server.redirects.set('/donate', '/donate.html').set('/pay/', `${address}/works/bridge/`);
  await page.goto(`${site.address}/donate`);
  await expect(heading(page)).toHaveText('Donate');
  await expect(page).toHaveURL(`${site.address}/donate.html`);
  await page.goto(`${site.address}/pay/`);
  await expect(page).toHaveURL(`${address}/works/bridge/`);
  elsewhere.stop();
});

test('a host that takes the slash off an address leads round in no circle', async ({ page, site }) => {
  writeFileSync(join(site.folder, 'works/bridge.html'), '<h1>Without a slash</h1>');
  site.server.redirects.set('/works/bridge/', '/works/bridge').set('/works/bridge', '/works/bridge.html');
  await page.goto(`${site.address}/works/bridge/`);
  await expect(heading(page)).toHaveText('Without a slash');
  site.server.isDown = true;
  await page.goto(`${site.address}/works/bridge`);
  await expect(page).toHaveURL(`${site.address}/print/#bridge`);
  await page.goto(`${site.address}/print`);
  await expect(page).toHaveURL(`${site.address}/print/`);
});

test('a former address leads on without a network, with or without its slash', async ({ page, site }) => {
  site.server.isDown = true;
  for (const path of ['/former/', '/former']) {
    await page.goto(site.address + path);
    await expect(page).toHaveURL(`${site.address}/print/#bridge`);
  }
});

test('a site that was taken down is let go: what the host says is shown, and nothing stays', async ({
  page,
  site,
}) => {
  site.server.isGone = true;
  await page.goto(`${site.address}/`);
  await expect.poll(() => countKept(page)).toEqual([0, 0]);
  await page.goto(`${site.address}/print/`);
  await expect(heading(page)).toHaveText('Nothing is here');
});

test('a page that is not kept finds out as well that the site was taken down', async ({ page, site }) => {
  site.server.isGone = true;
  const answer = await page.goto(`${site.address}/works/bridge/`);
  expect(answer?.status()).toBe(404);
  expect(await countKept(page)).toEqual([0, 0]);
});

test('a site that moved leads to where it is now', async ({ page, site }) => {
  const now = new FaultServer(site.folder);
  const address = await now.start();
  site.server.redirects.set('*', address);
  await page.goto(`${site.address}/`);
  await expect.poll(() => countKept(page)).toEqual([0, 0]);
  await page.goto(`${site.address}/print/`);
  await expect(page).toHaveURL(`${address}/print/`);
  now.stop();
});

test('a captive portal that leads everything to its own door is not shown, and nothing is let go', async ({
  page,
  site,
}) => {
  const portal = new FaultServer(site.folder);
  portal.isPortal = true;
  site.server.redirects.set('*', await portal.start());
  for (const path of ['/', '/works/bridge/', '/nowhere/']) {
    await page.goto(site.address + path);
    await expect(heading(page)).not.toContainText('Log in');
  }
  await expect(heading(page)).toHaveText('/offline/');
  expect((await countKept(page))[0]).toBe(1);
  portal.stop();
});
