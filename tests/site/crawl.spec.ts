import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, pagePaths, readPage } from './built-pages.ts';

const site = 'http://localhost:4321';
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(dist, file)).isFile())
  .sort();
const known = new Set([...files.map((file) => `/${file}`), ...pagePaths]);
const idsOf = new Map(
  pagePaths.map((path) => [
    path,
    new Set([...readPage(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
  ]),
);

/** What is wrong with an address that stands on a page or in a file; null for a good one, or another site’s. */
function findFault(address: string, from: string): string | null {
  if (!URL.canParse(address, `${site}${from}`)) return `${from}: ${address} is no address`;
  const { origin, pathname, hash, protocol } = new URL(address, `${site}${from}`);
  if (origin !== site) return /^https?:$/.test(protocol) ? null : `${from}: ${address} is no web address`;
  const path = decodeURI(pathname);
  if (!known.has(path)) return `${from}: ${address} leads nowhere`;
  const id = decodeURIComponent(hash.slice(1));
  return !id || idsOf.get(path)?.has(id) ? null : `${from}: ${address} leads to no place on its page`;
}

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** A calendar breaks its lines within addresses, escapes line ends, and names its maker by a host. */
function readCalendar(raw: string): string {
  return raw
    .replace(/\r\n /g, '')
    .replaceAll('\\n', '\n')
    .replace(/^PRODID.*$/m, '');
}

test('every address in a page leads to a page or a file of the site, and to a place on it', () => {
  const faults: unknown[] = [];
  let links = 0;
  for (const path of pagePaths) {
    const html = readPage(path);
    const addresses = [
      ...[...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(([, address = '']) => address),
      ...[...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
        set.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
      ),
      ...[...html.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address = '']) => address),
      ...[...html.matchAll(/\s(?:data-note|aria-controls|aria-labelledby|aria-describedby|for)="([^"]*)"/g)]
        .flatMap(([, ids = '']) => ids.split(' '))
        .map((id) => `#${id}`),
    ].filter((address) => !/^(data|mailto):/.test(address));
    links += addresses.length;
    faults.push(...addresses.map((address) => findFault(unescape(address), path)));
  }
  expect(links).toBeGreaterThan(10 * pagePaths.length);
  expect(faults.filter(Boolean)).toEqual([]);
});

test('every whole address of the site in its feeds, twins, data, pictures and heads leads somewhere', () => {
  const faults: unknown[] = [];
  const searched = new Map<string, number>();
  for (const file of files.filter((name) => !/\.(png|woff2|pdf|ico)$/.test(name))) {
    const raw = readFileSync(join(dist, file), 'utf8');
    const text = file.endsWith('.ics') ? readCalendar(raw) : raw;
    const addresses = [...text.matchAll(/(?:http:\/\/)?localhost:4321[^\s"'<>(){}\\`]*/g)].map(([address]) =>
      unescape(address)
        .replace(/^localhost/, 'http://localhost')
        .replace(/&(?:quot|lt|gt|#34|#39);.*$/, '')
        // In a sentence, a comma or a full stop follows.
        .replace(/[.,]$/, ''),
    );
    const ending = file.split('.').at(-1) ?? '';
    searched.set(ending, (searched.get(ending) ?? 0) + addresses.length);
    faults.push(...addresses.map((address) => findFault(address, `/${file}`)));
  }
  for (const ending of ['html', 'md', 'xml', 'json', 'ics', 'txt', 'svg']) {
    expect(searched.get(ending), ending).toBeGreaterThan(0);
  }
  expect(faults.filter(Boolean)).toEqual([]);
});
