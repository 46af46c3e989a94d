import { expect, test } from 'vitest';
import { hashPage } from '../../../src/outputs/published/page-hash.ts';

const page = (main: string) => `<header>x</header><main id="main">${main}</main>`;

test('the hash of a page follows its words, not its marks nor the version that it prints', () => {
  const hash = hashPage(page('<p>Forty came.</p>'));
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(hashPage(page('<p class="a">Forty  came.</p>'))).toBe(hash);
  expect(hashPage(page('<p>Forty came.</p><p data-version>as of <b>today</b>, 01ab</p>'))).toBe(hash);
  expect(hashPage(page('<p>Fifty came.</p>'))).not.toBe(hash);
});
