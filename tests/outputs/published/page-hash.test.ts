import { expect, test } from 'vitest';
import { hashPage } from '../../../src/outputs/published/page-hash.ts';

const page = (main: string, root = 'https://a.example') =>
  `<link rel="canonical" href="${root}/works/"><header>x</header><main id="main">${main}</main>`;
const hash = (html: string) => hashPage(html, '/works/');

test('the hash of a page follows its words, not its marks nor the version that it prints', () => {
  const told = hash(page('<p>Forty came.</p>'));
  expect(told).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(page('<p class="a">Forty  came.</p>'))).toBe(told);
  expect(hash(page('<p>Forty came.</p><p data-version>as of <b>today</b>, 01ab</p>'))).toBe(told);
  expect(hash(page('<p>Fifty came.</p>'))).not.toBe(told);
});

test('the hash of a page is the same wherever the site is served', () => {
  const tell = (root: string) => hash(page(`<p>Put it on your page: ${root}/embed/timeline/.</p>`, root));
  const hashes = ['https://a.example', 'http://localhost:4321', 'https://b.example/haiti'].map(tell);
  expect(new Set(hashes).size).toBe(1);
  expect(hash(page('<p>https://c.example/</p>'))).not.toBe(hash(page('<p>https://d.example/</p>')));
});
