import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe-core finds wrong on an open page, a line for each rule that is broken.
 * It runs in one piece and tells of faults only: no page has frames whose results must be joined
 * in a second page, and the lists of what passed take longer to hand over than the rules to run.
 * @param part a selector of the part to look at; the whole page when left out.
 */
export async function findAxeFaults(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}
