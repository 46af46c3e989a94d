import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { entryPath } from '../../src/paths.ts';
import { listEdition } from '../../src/client/offline/version.client.ts';
import { FaultServer } from '../fault-server.ts';
import { kinds, story } from './built-pages.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import {
  copySite,
  describeSite,
  edit,
  expectOneVersion,
  listHeld,
  makeSmallSite,
  makeVersion,
  readKept,
  readVersionOf,
  unasked,
  waitUntilKept,
} from './offline-site.ts';

interface Site {
  address: string;
  server: FaultServer;
  /** What went wrong in the page, as a reader’s console would say. */
  errors: string[];
}

const limit = 165_000;
const entry = story.entries[0];
const other = story.entries.at(-1);
if (!entry || !other) throw new Error('The story has no entries.');
const entryPage = entryPath(entry);
const otherPage = entryPath(other);

let versions: { a: string; b: string };

const test = base.extend<{ site: Site }>({
  site: async ({ page }, use) => {
    const server = new FaultServer(versions.a);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await use({ address: await server.start(), server, errors });
    expect(errors).toEqual([]);
    server.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

test.beforeAll(async () => {
  versions = { a: await makeVersion('a'), b: await makeVersion('b') };
});

test.afterAll(() => {
  for (const folder of Object.values(versions)) rmSync(folder, { recursive: true });
});

/** Opens the front page and waits until its version is kept. */
async function visit(page: Page, { address, server }: Site): Promise<void> {
  await page.goto(`${address}/`);
  await waitUntilKept(page, server.folder);
}

async function setSaveData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
}

/** Ends the worker, as browsers do after a while without work. */
async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

async function setQuota(page: Page, address: string, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize });
}

/** What most tests look at of what is kept: the first test without a network looks at all of it. */
const sample = ['/', '/print/'];

/** A page that is not kept is shown in its place of the booklet. */
async function expectPlace(page: Page, slug: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/print/#${slug}$`));
  await expect(page.locator(`:target#${slug}`)).toBeInViewport();
}

test('a first visit keeps the whole story within its bytes, and no more', async ({ page, site }) => {
  await visit(page, site);
  const held = await listHeld(page, site.server.folder);
  expect(held.filter((path) => path.endsWith('/')).sort()).toEqual([...unasked].sort());
  const { editions, files } = readVersionOf(site.server.folder);
  const paths = editions['/']?.unasked ?? [];
  expect(held.sort()).toEqual([...paths].sort());
  for (const part of ['/display.woff2', '/paper.css', '/icon.svg', '/_astro/']) {
    expect(held.some((path) => path.startsWith(part))).toBe(true);
  }
  const bytes = site.server.sent.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`first visit: ${site.server.sent.length} requests, ${bytes} bytes, the page among them`);
  for (const { path, status, bytes } of site.server.sent) console.log(`  ${path} ${status} ${bytes}`);
  expect(bytes).toBeLessThanOrEqual(limit);
  const apart = paths.reduce((sum, path) => sum + (files[path]?.[1] ?? 0), 0);
  console.log(`the same files one by one: ${apart} bytes`);
});

test('fault 3, network lost afterwards: every kept page opens, others in their place of the booklet', async ({
  page,
  site,
}) => {
  await visit(page, site);
  site.server.isDown = true;
  for (const path of unasked) {
    await page.goto(`${site.address}${path}?from=a-friend`);
    await expectOneVersion(page, 'a');
  }
  await page.goto(site.address + entryPage);
  await expectPlace(page, entry.slug);
  await page.goto(site.address + entryPage.slice(0, -1));
  await expectPlace(page, entry.slug);
  const answer = await page.goto(`${site.address}/no/such/page/`);
  expect(answer?.status()).toBe(503);
  await expectOneVersion(page, 'a');
  await expect(page.locator('h1')).toHaveText('This page was not reached');
});

test('a page that was visited is kept', async ({ page, site }) => {
  await page.goto(site.address + entryPage);
  await waitUntilKept(page, site.server.folder);
  expect(await listHeld(page, site.server.folder)).toContain(entryPage);
  await page.goto(site.address + otherPage);
  await expect.poll(() => listHeld(page, site.server.folder)).toContain(otherPage);
  site.server.isDown = true;
  for (const path of [entryPage, otherPage]) {
    await page.goto(site.address + path);
    await expect(page).toHaveURL(site.address + path);
    await expectOneVersion(page, 'a');
  }
});

test('under Save-Data nothing is kept unasked; the button says how much it takes and keeps everything', async ({
  page,
  site,
}) => {
  await setSaveData(page);
  await page.goto(`${site.address}/`);
  await page.locator('footer').scrollIntoViewIfNeeded();
  const button = page.getByRole('button', { name: /^Keep all pages/ });
  const version = readVersionOf(site.server.folder);
  const whole = version.editions['/']?.whole ?? 0;
  await expect(button).toHaveText(`Keep all pages for offline reading (${Math.ceil(whole / 1000)} KB)`);
  const look = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  expect(await look()).toEqual([0, 0]);
  expect(site.server.count('/sw.js')).toBe(0);
  site.server.sent.length = 0;
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await findAxeFaults(page, 'footer')).toEqual([]);
  await button.press('Enter');
  await expect(page.getByText('All pages are kept on this device.')).toBeVisible({ timeout: 30_000 });
  const bytes = site.server.sent.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`everything: ${site.server.sent.length} requests, ${bytes} bytes; the button said ${whole}`);
  expect(bytes).toBeLessThanOrEqual(whole);
  const held = await listHeld(page, site.server.folder);
  expect(held.sort()).toEqual(listEdition(version, '/').sort());
  expect(held.filter((path) => /\/og\/|\.pdf$|^\/embed\//.test(path))).toEqual([]);
  site.server.isDown = true;
  for (const path of [entryPage, kinds.contested ?? '', '/facts/']) {
    await page.goto(site.address + path);
    await expect(page).toHaveURL(site.address + path);
    await expectOneVersion(page, 'a');
  }
});

test('under Save-Data a reader who has kept pages is told of a newer version, and fetches it only on asking', async ({
  page,
  site,
}) => {
  await visit(page, site);
  site.server.folder = versions.b;
  site.server.sent.length = 0;
  await setSaveData(page);
  await page.goto(`${site.address}/`);
  const notice = page.locator('.newer');
  await expect(notice).toContainText('There is a newer version of this page.');
  const asked = site.server.sent.map(({ path }) => path).filter((path) => path !== '/sw.js');
  expect(asked).toEqual(['/offline.json']);
  await expectOneVersion(page, 'a');
  await notice.getByRole('button', { name: 'Show it' }).click();
  await expectOneVersion(page, 'b');
});

for (const path of ['/sw.js', '/offline.json']) {
  test(`fault 1, network lost before the worker is installed, at ${path}`, async ({ page, site }) => {
    site.server.faults.set(path, 'down');
    await page.goto(`${site.address}/`);
    await expect.poll(() => site.server.isDown).toBe(true);
    await expectOneVersion(page, 'a');
    expect(await readKept(page)).toBeNull();
    site.server.faults.clear();
    site.server.isDown = false;
    await visit(page, site);
  });
}

test('fault 2, network lost during: what arrived counts, the rest comes next time', async ({
  page,
  site,
}) => {
  site.server.faults.set('/offline-unasked.json', 'error').set('/print/', 'down');
  await page.goto(`${site.address}/`);
  await expect.poll(() => site.server.count('/print/')).toBeGreaterThanOrEqual(2);
  expect(await readKept(page)).toBeNull();
  const before = await listHeld(page, site.server.folder);
  expect(before).toContain('/icon.svg');
  await expectOneVersion(page, 'a');
  site.server.faults.clear();
  site.server.isDown = false;
  site.server.sent.length = 0;
  await visit(page, site);
  expect(site.server.count('/icon.svg')).toBe(0);
});

for (const fault of ['error', 'cut'] as const) {
  test(`fault 4, a file answers with ${fault}: nothing half is kept, and only what the network did not send is made up for`, async ({
    page,
    site,
  }) => {
    site.server.faults.set('/offline-unasked.json', fault).set('/print/', fault);
    await page.goto(`${site.address}/`);
    await expect.poll(() => site.server.count('/print/')).toBeGreaterThanOrEqual(2);
    expect(await readKept(page)).toBeNull();
    expect(await listHeld(page, site.server.folder)).not.toContain('/print/');
    site.server.faults.clear();
    await visit(page, site);
    site.server.faults.set(entryPage, fault);
    await page.goto(site.address + entryPage);
    if (fault === 'error') {
      await expect(page.locator('h1')).toHaveText('Internal Server Error');
      return;
    }
    await expectPlace(page, entry.slug);
    await expectOneVersion(page, 'a');
  });
}

test('a page that the host rewrote is shown as the host sent it', async ({ page, site }) => {
  const folder = copySite(site.server.folder);
  await visit(page, site);
  edit(folder, `${entryPage}index.html`, (html) => html.replace('</h1>', ' rewritten</h1>'));
  site.server.folder = folder;
  await page.goto(site.address + entryPage);
  await expect(page.locator('h1')).toContainText('rewritten');
  await expect(page).toHaveURL(site.address + entryPage);
  rmSync(folder, { recursive: true });
});

test('fault 5, a new version between two page views: told quietly, nothing changes under their eyes', async ({
  page,
  site,
}) => {
  await visit(page, site);
  site.server.folder = versions.b;
  await page.goto(site.address + entryPage);
  await expectOneVersion(page, 'b');
  await waitUntilKept(page, versions.b);
  await expect(page.locator('.newer')).toHaveCount(0);
  site.server.folder = versions.a;
  await page.goto(`${site.address}/`);
  await expect(page.locator('.newer')).toBeVisible();
  expect(await findAxeFaults(page, '.newer')).toEqual([]);
  await expectOneVersion(page, 'b');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.locator('.newer')).toHaveCount(0);
  await page.goto(`${site.address}/timeline/`);
  await expectOneVersion(page, 'a');
});

test('fault 6, a new version with a broken file: the old one stays whole', async ({ page, site }) => {
  await visit(page, site);
  const broken = await makeVersion('c');
  appendFileSync(join(broken, 'print/index.html'), '<p>not what was described');
  rmSync(join(broken, 'offline-unasked.json'));
  site.server.folder = broken;
  await page.goto(`${site.address}/`);
  await expect.poll(() => site.server.count('/print/')).toBeGreaterThanOrEqual(2);
  await page.goto(`${site.address}/timeline/`);
  expect(await readKept(page)).toBe(readVersionOf(versions.a).version);
  site.server.isDown = true;
  for (const path of sample) {
    await page.goto(site.address + path);
    await expectOneVersion(page, 'a');
  }
  rmSync(broken, { recursive: true });
});

test('fault 7, storage is full: the page is whole, and what was kept stays', async ({ page, site }) => {
  await setQuota(page, site.address, 20_000);
  await page.goto(`${site.address}/`);
  await expect.poll(() => site.server.count('/offline.json')).toBeGreaterThan(0);
  await page.goto(site.address + entryPage);
  await expectOneVersion(page, 'a');
  expect(await readKept(page)).toBeNull();
  expect(site.server.count('/offline-unasked.json')).toBe(0);
  await setQuota(page, site.address, 1_000_000_000);
  await visit(page, site);
  await setQuota(page, site.address, 20_000);
  site.server.folder = versions.b;
  await page.goto(`${site.address}/`);
  await page.goto(site.address + entryPage);
  await expectOneVersion(page, 'b');
  site.server.isDown = true;
  await page.goto(`${site.address}/print/`);
  await expectOneVersion(page, 'a');
});

test('fault 7, storage is denied: the page is whole and says nothing', async ({ page, site }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    Object.defineProperty(navigator.serviceWorker, 'register', { value: refuse });
    Object.defineProperty(navigator.serviceWorker, 'getRegistration', { value: refuse });
  });
  await page.goto(`${site.address}/`);
  await page.locator('footer').scrollIntoViewIfNeeded();
  await expectOneVersion(page, 'a');
});

test('fault 8, two tabs on two versions: each stays whole, and the older is told', async ({ page, site }) => {
  await visit(page, site);
  await page.goto(`${site.address}/`);
  await expectOneVersion(page, 'a');
  site.server.folder = versions.b;
  const second = await page.context().newPage();
  await second.goto(site.address + entryPage);
  await expectOneVersion(second, 'b');
  await waitUntilKept(second, versions.b);
  await expect(page.locator('.newer')).toBeVisible();
  await expectOneVersion(page, 'a');
  await stopWorker(page);
  site.server.isDown = true;
  await page.goto(`${site.address}/timeline/`);
  await expectOneVersion(page, 'b');
  expect(await listHeld(page, versions.a)).not.toContain('/');
});

test('fault 9, a captive portal answers everything: no page of its own is shown or kept', async ({
  page,
  site,
}) => {
  await visit(page, site);
  site.server.isPortal = true;
  for (const path of sample) {
    await page.goto(site.address + path);
    await expectOneVersion(page, 'a');
  }
  await page.goto(site.address + entryPage);
  await expectPlace(page, entry.slug);
  await page.goto(`${site.address}/no/such/page/`);
  await expectOneVersion(page, 'a');
  await page.goto(`${site.address}/data/facts.json`);
  await expectOneVersion(page, 'a');
  expect(await readKept(page)).toBe(readVersionOf(site.server.folder).version);
});

for (const path of ['/sw.js', '/offline.json', '/offline-unasked.json']) {
  test(`fault 9, a captive portal from ${path} on: nothing of it is kept`, async ({ page, site }) => {
    site.server.faults.set(path, 'portal');
    await page.goto(`${site.address}/`);
    await expect.poll(() => site.server.isPortal).toBe(true);
    await expectOneVersion(page, 'a');
    expect(await readKept(page)).toBeNull();
    site.server.faults.clear();
    site.server.isPortal = false;
    await visit(page, site);
  });
}

test('fault 10, a deployment is rolled back: so is what is kept', async ({ page, site }) => {
  site.server.folder = versions.b;
  await visit(page, site);
  site.server.folder = versions.a;
  await page.goto(`${site.address}/timeline/`);
  await waitUntilKept(page, versions.a);
  site.server.isDown = true;
  for (const path of sample) {
    await page.goto(site.address + path);
    await expectOneVersion(page, 'a');
  }
  await page.goto(site.address + entryPage);
  await expectPlace(page, entry.slug);
});

test('an update of one development fetches its changed files, and no other', async ({ page, site }) => {
  await visit(page, site);
  const chapter = `/${entry.chapter.slug}/`;
  const changed = [entryPage, chapter, '/print/'];
  const folder = await editCopy(versions.a, changed);
  site.server.folder = folder;
  site.server.sent.length = 0;
  await page.goto(`${site.address}/`);
  await waitUntilKept(page, folder);
  const fetched = site.server.sent.filter(({ bytes }) => bytes > 0);
  console.log(
    `update of one entry: ${site.server.sent.length} requests, ${fetched.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`,
  );
  for (const { path, status, bytes } of site.server.sent) console.log(`  ${path} ${status} ${bytes}`);
  expect(fetched.map(({ path }) => path).sort()).toEqual(['/offline.json', '/print/', chapter].sort());
  rmSync(folder, { recursive: true });
});

async function editCopy(of: string, pages: readonly string[]): Promise<string> {
  const folder = copySite(of);
  for (const path of pages) {
    edit(folder, `${path}index.html`, (html) => html.replace('</main>', '<p>One sentence more.</p></main>'));
  }
  return describeSite(folder);
}

test('below a base everything stays below it', async ({ page }) => {
  const folder = await makeSmallSite('/vale');
  const server = new FaultServer(folder, '/vale');
  const address = await server.start();
  await page.goto(`${address}/`);
  await waitUntilKept(page, folder);
  server.isDown = true;
  await page.goto(`${address}/works/bridge/`);
  await expect(page).toHaveURL(`${address}/print/#bridge`);
  await page.goto(`${address}/nothing/`);
  await expect(page.locator('h1')).toHaveText('/offline/');
  server.stop();
  rmSync(folder, { recursive: true });
});
