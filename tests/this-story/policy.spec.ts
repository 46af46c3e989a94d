import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../serve.ts';
import { pagePaths } from '../site/built-pages.ts';
import { readRefused, watchPolicy } from '../site/watch-policy.ts';

test.beforeEach(({ page }) => watchPolicy(page));

for (const isByHost of [false, true]) {
  test(`what is put into a page from outside is refused, ${isByHost ? 'by the host too' : 'by the page alone'}`, async ({
    page,
  }) => {
    await page.route('**/about/', async (route) => {
      const response = await route.fetch();
      const sent = response.headers()['content-security-policy'] ?? '';
      const body = await response.text();
      await route.fulfill(
        isByHost
          ? {
              response,
              body: body.replace(/<meta http-equiv[^>]*>/, ''),
              headers: { 'content-type': 'text/html', 'content-security-policy': sent },
            }
          : { response, body, headers: { 'content-type': 'text/html' } },
      );
    });
    await page.goto('/about/');
    const inject = async (make: () => void) => {
      const before = (await readRefused(page)).length;
      await page.evaluate(make);
      await expect.poll(async () => (await readRefused(page)).length).toBeGreaterThan(before);
      return (await readRefused(page)).slice(before);
    };
    expect(
      await inject(() => {
        const script = document.createElement('script');
        script.append('window.ran = true');
        document.body.append(script);
      }),
    ).toContain('require-trusted-types-for');
    expect(
      await inject(() => {
        document.querySelector('h1')?.setAttribute('style', 'color: red');
      }),
    ).toContain('style-src-attr');
    expect(
      await inject(() => {
        const frame = document.createElement('iframe');
        frame.src = '/facts/';
        document.body.append(frame);
      }),
    ).toContain('frame-src');
    await expect(
      page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<b>bold</b>');
      }),
    ).rejects.toThrow('TrustedHTML');
    if (!isByHost) {
      expect(
        await inject(() => {
          const style = document.createElement('style');
          style.append('h1 { color: rgb(255, 0, 0) }');
          document.head.append(style);
        }),
      ).toContain('style-src-elem');
    }
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    await expect(page.locator('h1')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
    expect(
      await inject(() => {
        const form = document.createElement('form');
        form.action = '/facts/';
        document.body.append(form);
        form.submit();
      }),
    ).toContain('form-action');
    expect(page.url()).toMatch(/\/about\/$/);
  });
}

test('another site can frame an embed, and no page', async ({ page, baseURL }) => {
  const embed = pagePaths.find((path) => path.startsWith('/embed/')) ?? '';
  const root = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const frames = [embed, '/about/'].map((path) => `<iframe src="${baseURL}${path}"></iframe>`);
  writeFileSync(join(root, 'index.html'), `<!doctype html>${frames.join('')}`);
  writeFileSync(join(root, '404.html'), '');
  const site = await serve(root, 0);
  await page.goto(`${site.address}/`, { waitUntil: 'load' });
  await expect(page.locator('iframe').nth(0).contentFrame().locator('.source')).toBeVisible();
  await expect(page.locator('iframe').nth(1).contentFrame().locator('main')).toHaveCount(0);
  site.close();
});
