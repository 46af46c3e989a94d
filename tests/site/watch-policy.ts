import type { Page } from '@playwright/test';

/** Notes what the browser refuses on every page that is opened from now on, because of a policy. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Reflect.set(window, 'refused', refused);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      if (disposition === 'enforce') refused.push(effectiveDirective);
    });
  });
}

/** The directives for whose sake something was refused on a page since it was opened. */
export const readRefused = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'refused'));
