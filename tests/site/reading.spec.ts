import { expect, test } from '@playwright/test';
import { kinds } from './built-pages.ts';
import { findTextFaults } from './find-text-faults.ts';

for (const [kind, path] of Object.entries(kinds).filter(([kind]) => kind !== 'print')) {
  test(`the ${kind} page can be read at 400 % zoom, with wide text spacing, in the dark and in forced colours`, async ({
    browser,
  }) => {
    const zoomed = await (await browser.newContext({ viewport: { width: 320, height: 256 } })).newPage();
    await zoomed.goto(path);
    expect(await findTextFaults(zoomed)).toEqual([]);

    const spaced = await (
      await browser.newContext({ viewport: { width: 768, height: 900 }, bypassCSP: true })
    ).newPage();
    await spaced.goto(path);
    await spaced.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    });
    expect(await findTextFaults(spaced)).toEqual([]);

    const dark = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' })
    ).newPage();
    await dark.goto(path);
    expect(await findTextFaults(dark)).toEqual([]);

    const forced = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, forcedColors: 'active' })
    ).newPage();
    await forced.goto(path);
    expect(await findTextFaults(forced)).toEqual([]);
    await expect(forced.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
