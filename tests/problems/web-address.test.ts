import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWebAddress } from '../../src/problems/web-address.ts';

test.each([
  'https://vale.example/minutes?x=1#part',
  'http://www.vale.example:8080/',
  'https://lactualité.example/',
  'https://münchen.example',
  'https://xn--mnchen-3ya.example',
  'https://例え.example/',
  'https://пример.рф/страница',
])('lets %s pass', (address) => {
  expect(checkWebAddress(address)).toBeNull();
});

test.each([
  ['javascript:alert(1)', 'is not allowed'],
  ['JaVaScript://vale.example/%0aalert(1)', 'is not allowed'],
  ['java\tscript:alert(1)', 'is not allowed'],
  ['data:text/html,x', 'is not allowed'],
  ['vbscript:x', 'is not allowed'],
  ['mailto:a@vale.example', 'is not allowed'],
  ['//vale.example', 'is not allowed'],
  ['/facts/', 'is not allowed'],
  ['https:\\\\vale.example', 'is not allowed'],
  ['https:///vale.example', 'is not allowed'],
  [' https://vale.example', 'is not allowed'],
  ['https://bank.example@evil.example/', 'before @'],
  ['https://u:p@evil.example/', 'before @'],
  ['https://evil.example\\.bank.example/', 'no name'],
  ['https://%65vil.example/', 'no name'],
  ['https://[::1]/', 'no name'],
  ['https://vale.example:port/', 'no name'],
  ['https://127.0.0.1/', 'no public name'],
  ['https://0x7f.1/', 'no public name'],
  ['https://2130706433/', 'no public name'],
  ['https://１２７.0.0.1/', 'no public name'],
  ['https://localhost/', 'no public name'],
  ['https://vale.example:99999/', 'no public name'],
  ['https://-.example./', 'no public name'],
  ['https://vale.example/a b', 'percent form'],
  ['https://vale.example/"onclick=x', 'percent form'],
  ['https://vale.example/<script>', 'percent form'],
  ['https://аpple.com/', 'mixes scripts, and may pass for another: xn--pple-43d.com'],
  ['https://xn--pple-43d.com/', 'mixes scripts, and may pass for another: xn--pple-43d.com'],
  ['https://аррӏе.com/', 'mixes scripts, and may pass for another: xn--80ak6aa92e.com'],
  ['https://ɑpple.com/', 'mixes scripts'],
  ['https://раураl.example/', 'mixes scripts'],
])('refuses %s', (address, told) => {
  expect(checkWebAddress(address)).toContain(told);
  expect(checkWebAddress(address)).toMatch(/\.\nWrite /);
});

test('what passes leads to the host that it shows, by http or https', () => {
  const pieces = fc.constantFrom(
    ...'https:// http:// // \\ @ : / ? # % . .. vale.example evil.example xn-- а е l 1 ０ ﹒ 。 [::1] javascript: \t \u202E é'.split(
      ' ',
    ),
  );
  const addresses = fc.array(pieces, { maxLength: 8 }).map((list) => `https://${list.join('')}`);
  fc.assert(
    fc.property(addresses, (address) => {
      if (checkWebAddress(address) !== null) return;
      const { protocol, username, password, hostname } = new URL(address);
      expect(protocol).toMatch(/^https?:$/);
      expect(username + password).toBe('');
      expect(hostname).toMatch(/\.(\p{L}{2,}|xn--[a-z0-9-]+)$/u);
    }),
    { seed: 9, numRuns: 2000 },
  );
});
