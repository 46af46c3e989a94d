import type { JSHandle, Page } from '@playwright/test';
import axe from 'axe-core';
import { layOutAll } from './lay-out.ts';

/**
 * Has axe-core loaded into every page that is opened from now on. For walks through many pages: the
 * browser then compiles it once, which takes longer than its rules do on a page of ours.
 */
export async function keepAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}

/**
 * What axe-core finds wrong on an open page, a line for each rule that is broken.
 * It tells of faults only: the lists of what passed take longer to hand over than the rules to run.
 * @param part a selector of the part to look at, or its elements; the whole page when left out, and when
 * its body is among them.
 */
export async function findAxeFaults(page: Page, part?: string | JSHandle<Element[]>): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.evaluate(layOutAll);
  return page.evaluate(async (chosen) => {
    const runner = Reflect.get(window, 'axe') as typeof axe;
    const isWhole = !chosen || (Array.isArray(chosen) && chosen.includes(document.body));
    const { violations } = await runner.run(isWhole ? document : { include: chosen }, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(({ id, nodes }) => {
      const shown = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
      return `${id}, ${nodes.length} times: ${shown.join(' | ')}`;
    });
  }, part);
}
