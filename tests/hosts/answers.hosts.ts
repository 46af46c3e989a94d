import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { former, today } from './host-site.ts';
import { hostsHere } from './lacks.ts';
import { startHost, type RunningHost } from './start-host.ts';

/** What is asked for, and what is to come: its type, and whether other sites may read it. */
const files: readonly [path: string, type: string | null, isOpen: boolean][] = [
  ['/', 'text/html; charset=utf-8', false],
  ['/works/', 'text/html; charset=utf-8', false],
  [today, 'text/html; charset=utf-8', false],
  ['/works.md', 'text/markdown; charset=utf-8', false],
  ['/events.ics', 'text/calendar; charset=utf-8', true],
  ['/feed.xml', 'application/xml', true],
  ['/feed.json', 'application/json', true],
  ['/fr/works/', 'text/html; charset=utf-8', false],
  ['/fr/works.md', 'text/markdown; charset=utf-8', false],
  ['/fr/events.ics', 'text/calendar; charset=utf-8', true],
  ['/fr/feed.xml', 'application/xml', true],
  ['/fr/feed.json', 'application/json', true],
  ['/fr/corrections.xml', 'application/xml', true],
  ['/fr/offline.json', 'application/json', true],
  ['/fr/words.json', 'application/json', false],
  ['/data/facts.json', 'application/json', true],
  ['/data/crew.csv', 'text/csv; charset=utf-8', true],
  ['/cite/index.txt', 'text/plain; charset=utf-8', true],
  ['/display.woff2', 'font/woff2', true],
  ['/manifest.webmanifest', 'application/manifest+json', false],
  ['/charts/crew.svg', 'image/svg+xml', true],
  ['/favicon.ico', 'image/vnd.microsoft.icon', false],
  ['/apple-touch-icon.png', 'image/png', false],
];

describe.each(['', '/vale'])('the site at its base "%s"', (base) => {
  const root = inject('served')[base] ?? '';

  describe.each(hostsHere.filter(({ isTold }) => isTold))('at $name', (host) => {
    let running: RunningHost;
    beforeAll(async () => {
      running = await startHost(host, { root, base });
    });
    afterAll(() => running.stop());
    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${running.address}${base}${path}`, { redirect: 'manual', headers });

    test('each kind of file comes as what it is, and is open to other sites where it is data', async () => {
      for (const [path, type, isOpen] of files) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(200);
        const given = answer.headers.get('content-type')?.replace(/;\s*/, '; ') ?? '';
        expect(given.toLowerCase(), path).toContain(type);
        expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
        const open = answer.headers.get('access-control-allow-origin');
        if (isOpen) expect(open, path).toBe('*');
      }
    });

    test('every text is the same, however it is packed', async () => {
      for (const path of ['/', '/works/', '/events.ics', '/404.html']) {
        const texts = await Promise.all(
          ['br', 'gzip', 'identity'].map(async (form) =>
            (await ask(path, { 'accept-encoding': form })).text(),
          ),
        );
        expect(new Set(texts).size, path).toBe(1);
      }
    });

    test('pages and embeds ask for no sensor, and what they are made of says nothing of it', async () => {
      const headerOf = async (path: string) => (await ask(path)).headers.get('permissions-policy');
      for (const path of ['/', '/works/', '/embed/crew/'])
        expect(await headerOf(path), path).toContain('geolocation=()');
      for (const path of ['/display.woff2', '/feed.json', '/events.ics'])
        expect(await headerOf(path), path).toBeNull();
    });

    test('only embeds may be framed', async () => {
      const policyOf = async (path: string) => (await ask(path)).headers.get('content-security-policy');
      for (const path of ['/', '/works/']) expect(await policyOf(path)).toContain("frame-ancestors 'none'");
      const embed = await policyOf('/embed/crew/');
      expect(embed).toContain('script-src');
      expect(embed).not.toContain('frame-ancestors');
    });

    test('a former address leads on, packed or not; an unknown one has the page of this site', async () => {
      for (const form of ['br', 'identity']) {
        const moved = await ask(`${former}?from=x`, { 'accept-encoding': form });
        expect(moved.status, form).toBe(301);
        expect(moved.headers.get('location'), form).toMatch(new RegExp(`${base}${today}(\\?from=x)?$`));
        const missing = await ask('/works/nowhere/', { 'accept-encoding': form });
        expect(missing.status).toBe(404);
        expect(await missing.text()).toContain('<h1');
        expect(missing.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
      }
    });

    test('what only the host reads is not served', async () => {
      for (const path of [
        '/_headers',
        '/_redirects',
        '/_nginx/site.conf',
        '/.htaccess',
        '/_caddy/site.caddy',
      ]) {
        const { status } = await ask(path);
        if (host.debian) expect([403, 404], path).toContain(status);
      }
    });

    test('what has the mark of its content in its address is kept for good', async () => {
      const html = await (await ask('/')).text();
      const script = /src="([^"]*\/_astro\/[^"]+)"/.exec(html)?.[1] ?? '';
      const kept = await fetch(running.address + script);
      expect(kept.headers.get('cache-control')).toContain('immutable');
      expect((await ask('/')).headers.get('cache-control') ?? '').not.toContain('immutable');
    });
  });
});

test('GitHub Pages is told to leave names with an underscore in', () => {
  expect(existsSync(`${inject('served')['']}/.nojekyll`)).toBe(true);
});
