import { expect, test, type Page, type Response } from '@playwright/test';
import { kinds, plainPath, readPage, shards, storyOf } from './built-pages.ts';
import { keepAxe } from './find-axe-faults.ts';
import { findFaultsAtWidths } from './find-text-faults.ts';
import { findNewAxeFaults } from './find-new-axe-faults.ts';
import { isLesserFact, seenPages } from './seen-pages.ts';
import { resizePage } from './resize-page.ts';
import { readRefused, watchPolicy } from './watch-policy.ts';

/** The last is the width at which pages are opened. */
const widths = [320, 360, 768, 1100, 1920, 1280];
const ends = [320, 1280];
const phonesAndDesktop = [320, 360, 1280];

/** At which widths a page is seen. */
function chooseWidths(path: string): readonly number[] {
  if (storyOf(path).translation) return phonesAndDesktop;
  return isLesserFact(path) ? ends : widths;
}

/** What the browser refused on the page, and whether it may be framed as it should. */
async function findPolicyFaults(page: Page, path: string, response: Response | null): Promise<string[]> {
  const faults = (await readRefused(page)).map((directive) => `breaks its policy: ${directive}`);
  const sent = response?.headers()['content-security-policy'] ?? '';
  const isClosed = sent.includes("frame-ancestors 'none'");
  // Rules of hosts go by the address that was asked for, and nobody asks for this one.
  const isMissing = path === '/404.html';
  if (!isMissing && isClosed === path.startsWith('/embed/'))
    faults.push(isClosed ? 'may not be framed' : 'may be framed');
  return faults;
}

const isBooklet = (path: string): boolean => plainPath(path) === kinds.print;

/**
 * The longest first: they hold most shapes, and so the others hold few that are new. The booklets hold what other
 * pages do, and axe takes as long for one of them as for twenty others: they come when little of them is new.
 */
const ordered = [
  ...seenPages.filter((path) => !isBooklet(path)).sort((a, b) => readPage(b).length - readPage(a).length),
  ...seenPages.filter(isBooklet),
];

for (const [index, paths] of shards(ordered, 8).entries()) {
  test(`no page breaks its policy or the host’s, axe finds nothing on it in the light on a desktop that is like nothing on another, and no width cuts text off, prints any over another or scrolls sideways (${index + 1} of 8)`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    const tell = (text: string) => {
      if (/policy|trusted/i.test(text)) faults.push(`${new URL(page.url()).pathname} is told: ${text}`);
    };
    page.on('console', (message) => tell(message.text()));
    page.on('pageerror', ({ message }) => tell(message));
    await watchPolicy(page);
    await keepAxe(page);
    const resize = await resizePage(page);
    for (const path of paths) {
      const response = await page.goto(path);
      const found = [
        ...(await findPolicyFaults(page, path, response)),
        ...(await findNewAxeFaults(page)),
        ...(await findFaultsAtWidths(page, chooseWidths(path), resize)),
      ];
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
