import { expect, test } from '@playwright/test';
import { pagePaths, readPage } from './built-pages.ts';
import { watchPolicy } from './watch-policy.ts';

test.beforeEach(({ page }) => watchPolicy(page));

test('every page has a policy that names its style and scripts by their hashes', () => {
  for (const path of pagePaths) {
    const [, policy = ''] =
      /http-equiv="content-security-policy" content="([^"]+)"/.exec(readPage(path)) ?? [];
    if (/http-equiv="refresh"/.test(readPage(path))) continue;
    expect(policy, path).toMatch(
      /^default-src 'none';style-src 'self' 'sha256-[^' ]+' 'sha256-[^' ]+';script-src 'self'/,
    );
    expect(policy, path).toContain("require-trusted-types-for 'script'");
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
  }
});
