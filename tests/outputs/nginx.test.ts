import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePolicy } from '../../src/layouts/security-policy.ts';
import { BuiltSite } from '../../src/outputs/built-site.ts';
import { CompressionCache } from '../../src/outputs/compressed/compression-cache.ts';
import { compressFolder } from '../../src/outputs/compressed/compress-files.ts';
import { writeHostFiles } from '../../src/outputs/hosts/write-hosts.ts';
import { binaryTypes, textTypes } from '../../src/outputs/media-types.ts';
import { ensureNginx } from '../find-nginx.ts';
import { readHostHeaders } from '../host-headers.ts';
import { noNginx, serveByNginx } from '../serve-nginx.ts';
import type { ServedSite } from '../serve.ts';

const nginx = ensureNginx();
if (!nginx) console.warn(noNginx);

const forGood = 'public, max-age=31536000, immutable';
const long = 'A sentence that says little. '.repeat(200);
const page = (name: string, script: string) =>
  `<!doctype html><title>${name}</title><meta http-equiv="content-security-policy" content="${writePolicy([], [script])}"><link rel="stylesheet" href="/paper.css?a-1_" media="print">${long}`;

/** What other sites may read, in the story’s own language and in each other. */
const openFiles = [
  'feed.xml',
  'feed.json',
  'corrections.xml',
  'events.ics',
  'offline.json',
  'data/crew.csv',
  'cite/works.txt',
];

/** A site below a base, with a file of every type. */
function makeSite(base: string): string {
  const root = mkdtempSync(join(tmpdir(), 'root-'));
  const folder = join(root, base);
  const files = {
    'index.html': page('Front', 'front()'),
    'works/index.html': page('Works', 'works()'),
    'works/bridge/index.html': page('Bridge', 'works()'),
    'embed/line/index.html': page('Line', 'tellHeight()'),
    '404.html': page('Not here', 'front()'),
    'paper.css': `a{}${long}`,
    '_astro/site.abc.js': `'${long}'`,
    'short.txt': 'Short.',
    'fr/works/index.html': page('Travaux', 'works()'),
    ...Object.fromEntries(['', 'fr/'].flatMap((start) => openFiles.map((name) => [`${start}${name}`, long]))),
    ...Object.fromEntries(
      Object.keys({ ...textTypes, ...binaryTypes }).map((type) => [`some/file.${type}`, long]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeHostFiles(new BuiltSite(folder, { base }), [['/former/', '/works/']], ['fr', 'ht']);
  return root;
}

describe.skipIf(!nginx).each(['', '/vale'])('nginx serves a site at its base "%s"', (base) => {
  const root = makeSite(base);
  let site: ServedSite;

  beforeAll(async () => {
    await compressFolder(join(root, base), new CompressionCache(mkdtempSync(join(tmpdir(), 'cache-'))), {
      info: () => undefined,
    });
    site = await serveByNginx(nginx ?? '', root, base);
  });
  afterAll(() => site.close());

  /** Asks as it stands, without what a client adds or unpacks. */
  const ask = (path: string, headers: IncomingHttpHeaders = {}, method = 'GET') =>
    new Promise<{ status?: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        request(`${site.address}${base}${path}`, { headers, method }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
          );
        })
          .on('error', reject)
          .end();
      },
    );
  const policyOf = async (path: string) => String((await ask(path)).headers['content-security-policy']);
  const read = (file: string) => readFileSync(join(root, base, file));

  test('a page comes as brotli, as gzip or as it is, as the client can take it', async () => {
    const forms: [string | undefined, string | undefined, (body: Buffer) => Buffer][] = [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['br;q=0.5', 'br', brotliDecompressSync],
      ['gzip, br;q=0', 'gzip', gunzipSync],
      ['gzip, br;q=0.000, deflate', 'gzip', gunzipSync],
      ['brand, gzip', 'gzip', gunzipSync],
      ['x-br, gzip', 'gzip', gunzipSync],
      ['identity', undefined, (body) => body],
      [undefined, undefined, (body) => body],
    ];
    for (const path of ['/', '/works/', '/works/bridge/']) {
      for (const [accepted, encoding, unpack] of forms) {
        const { status, headers, body } = await ask(path, accepted ? { 'accept-encoding': accepted } : {});
        expect(status).toBe(200);
        expect(headers['content-encoding'], accepted).toBe(encoding);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers.vary).toBe('Accept-Encoding');
        expect(unpack(body)).toEqual(read(`${path}index.html`));
      }
    }
  });

  test('every type of file is named as what it is, in each form', async () => {
    for (const [extension, type] of Object.entries({ ...textTypes, ...binaryTypes })) {
      for (const accepted of ['br', 'gzip', 'identity']) {
        const { status, headers } = await ask(`/some/file.${extension}`, { 'accept-encoding': accepted });
        expect(status, extension).toBe(200);
        expect(headers['content-type']).toBe(type);
        const isPacked = extension in textTypes && accepted !== 'identity';
        expect(headers['content-encoding'], extension).toBe(isPacked ? accepted : undefined);
      }
    }
    expect((await ask('/short.txt', { 'accept-encoding': 'br' })).body.toString()).toBe('Short.');
  });

  test('pages are asked for anew and answered in one line if they stand; marked files are good for good', async () => {
    const first = await ask('/works/', { 'accept-encoding': 'br' });
    expect(first.headers['cache-control']).toBe('no-cache');
    const etag = first.headers.etag ?? '';
    const again = await ask('/works/', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/works/', { 'accept-encoding': 'gzip' })).headers.etag).not.toBe(etag);
    expect((await ask('/_astro/site.abc.js')).headers['cache-control']).toBe(forGood);
    expect((await ask('/paper.css?a-1_')).headers['cache-control']).toBe(forGood);
    expect((await ask('/paper.css')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/works/?a-1_')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/_astro/gone.js')).headers['cache-control']).toBe('no-cache');
  });

  test('every answer has the headers that keep the reader safe; only embeds may be framed', async () => {
    for (const path of ['/', '/works/bridge/', '/embed/line/', '/some/file.json', '/nowhere/', '/former/']) {
      const { headers } = await ask(path, { 'accept-encoding': 'br' });
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
    }
    for (const path of ['/', '/works/bridge/', '/embed/line/', '/nowhere/', '/404.html']) {
      expect((await ask(path)).headers['permissions-policy'], path).toContain('geolocation=()');
    }
    expect((await ask('/some/file.json')).headers['permissions-policy']).toBeUndefined();
    for (const path of ['/', '/works/', '/works/bridge/', '/404.html']) {
      expect(await policyOf(path), path).toMatch(
        /^script-src 'self' 'sha256-[^;]+' 'sha256-[^;]+';.*;frame-ancestors 'none'$/,
      );
    }
    expect(await policyOf('/embed/line/')).toMatch(/^script-src 'self' 'sha256-[^;' ]+';/);
    expect(await policyOf('/embed/line/')).not.toContain('frame-ancestors');
    expect(await policyOf('/')).not.toContain('unsafe-inline');
    for (const path of ['/some/file.json', '/some/file.html']) expect(await policyOf(path)).toBe('undefined');
  });

  test('other sites may read data, feeds and calendars in every language, and nothing else', async () => {
    const given = async (path: string) => (await ask(path)).headers['access-control-allow-origin'];
    for (const start of ['', 'fr/']) {
      for (const name of openFiles) expect(await given(`/${start}${name}`), start + name).toBe('*');
    }
    for (const path of ['/', '/fr/works/', '/works/feed.xml', '/some/file.json', '/ht/feed.xml']) {
      expect(await given(path), path).toBeUndefined();
    }
    expect((await ask('/fr/events.ics')).headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await policyOf('/fr/works/')).toContain('frame-ancestors');
  });

  test('every other kind of host is told of the same open files', () => {
    const told = readHostHeaders(join(root, base));
    const patterns = ['.htaccess', '_caddy/site.caddy', '_lighttpd/site.conf'].map((file) => {
      const [, pattern = ''] = /(\^\S*events\S*\$\))["# ]?/.exec(read(file).toString()) ?? [];
      return new RegExp(pattern);
    });
    const isOpen = (path: string) => [
      told(base + path).some(([name, value]) => name === 'Access-Control-Allow-Origin' && value === '*'),
      ...patterns.map((pattern) => pattern.test(base + path)),
    ];
    for (const start of ['/', '/fr/']) {
      for (const name of openFiles)
        expect(isOpen(start + name), start + name).toEqual([true, true, true, true]);
    }
    for (const path of ['/', '/fr/works/', '/works/feed.xml', '/ht/feed.xml', '/fr/some.json']) {
      expect(isOpen(path), path).toEqual([false, false, false, false]);
    }
  });

  test('what is not there is told by the site’s own page', async () => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { status, headers, body } = await ask('/works/nowhere/', { 'accept-encoding': accepted });
      expect(status).toBe(404);
      const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      expect(text).toEqual(read('404.html'));
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  test('former addresses and folders without their slash lead on, with their query', async () => {
    expect((await ask('/former/?a=1')).headers.location).toBe(`${base}/works/?a=1`);
    expect((await ask('/works?a=1')).headers.location).toBe(`${base}/works/?a=1`);
    expect((await ask('/works')).status).toBe(301);
  });

  test('what is for hosts, and the compressed forms under their own names, are not served', async () => {
    expect(readdirSync(join(root, base))).toEqual(
      expect.arrayContaining(['_headers', '_nginx', '_redirects']),
    );
    for (const path of [
      '/_headers',
      '/_redirects',
      '/_nginx/site.conf',
      '/_nginx/',
      '/index.html.br',
      '/paper.css.gz',
    ]) {
      for (const accepted of ['br', 'identity']) {
        expect((await ask(path, { 'accept-encoding': accepted })).status, path).toBe(404);
      }
    }
  });

  test('an answer that nginx writes itself is not said to be packed', async () => {
    const { status, headers, body } = await ask('/works/', { 'accept-encoding': 'br' }, 'POST');
    expect(status).toBe(405);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toContain('405');
    const head = await ask('/works/', { 'accept-encoding': 'br' }, 'HEAD');
    expect([head.headers['content-encoding'], head.body.length]).toEqual(['br', 0]);
    const beyond = await ask('/works/', { 'accept-encoding': 'br', range: 'bytes=999999-' });
    expect([beyond.status, beyond.headers['content-encoding']]).toEqual([416, undefined]);
  });
});
