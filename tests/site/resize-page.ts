import { expect, type Page } from '@playwright/test';

/**
 * Makes ready to lay an open page out anew at other widths, in px. Playwright’s own way resizes the
 * window too, which takes three times as long.
 */
export async function resizePage(page: Page): Promise<(width: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (width) => {
    const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    expect(await page.evaluate(() => window.innerWidth)).toBe(width);
  };
}
