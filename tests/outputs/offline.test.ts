import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listEdition, readVersion, signVersion } from '../../src/client/offline/version.client.ts';
import { describeVersion, unaskedLimit } from '../../src/outputs/worker/describe-version.ts';
import { writeWorkerFiles } from '../../src/outputs/worker/write-worker.ts';

const files: Record<string, string> = {
  'index.html': '<link href="/vale/paper.css?k3f9"><h1>Front</h1>',
  '404.html': '<h1>Not here</h1>',
  'print/index.html': '<section id="works"><article id="bridge"></article></section>',
  'works/index.html': '<h1>Works</h1>',
  'works/bridge/index.html': '<h1>Bridge</h1>',
  'works/span/index.html': '<meta http-equiv="refresh" content="0;url=/vale/works/bridge/"><a>Moved</a>',
  'works/pier/index.html': '<h1>Pier</h1>',
  'embed/crew/index.html': '<h1>Crew</h1>',
  'explainer.html': '<h1>All in one</h1>',
  'paper.css': 'p{}',
  'display.woff2': 'face',
  '_astro/site.abc.js': 'run()',
  'og/works.png': 'card',
  'explainer.pdf': 'paper',
  'works.md': '# Works',
  'data/facts.json': '{}',
};

function writeSite(more: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('a version knows pages and their parts; cards, PDF, twins and data are no part of it', async () => {
  const { version } = await describeVersion(writeSite(), { '/': ['/', '/print/'] });
  expect(Object.keys(version.files).sort()).toEqual([
    '/',
    '/404.html',
    '/_astro/site.abc.js',
    '/display.woff2',
    '/embed/crew/',
    '/explainer.html',
    '/paper.css?k3f9',
    '/print/',
    '/works/',
    '/works/bridge/',
    '/works/pier/',
  ]);
  expect(version.never).toEqual(['/embed/crew/', '/explainer.html']);
  expect(version.editions['/']?.unasked.sort()).toEqual([
    '/',
    '/_astro/site.abc.js',
    '/display.woff2',
    '/paper.css?k3f9',
    '/print/',
  ]);
});

test('a page has the place that the booklet has for it, if any', async () => {
  const { version } = await describeVersion(writeSite(), { '/': ['/'] });
  expect(version.files['/works/bridge/']?.[2]).toBe('bridge');
  expect(version.files['/works/pier/']?.[2]).toBeUndefined();
  expect(version.files['/']?.[2]).toBeUndefined();
});

test('each language has what its readers keep: its pages and words, and those of the story’s own that it has not', async () => {
  const folder = writeSite({
    'fr/index.html': '<h1>Accueil</h1>',
    'fr/print/index.html': '<article id="bridge"></article><article id="pier"></article>',
    'fr/works/pier/index.html': '<h1>La pile</h1>',
    'fr/words.json': '{}',
    'fr/explainer.html': '<h1>Tout</h1>',
  });
  const unasked = { '/': ['/', '/print/'], '/fr/': ['/fr/', '/fr/print/', '/works/'] };
  const { version, texts } = await describeVersion(folder, unasked);
  const shell = ['/_astro/site.abc.js', '/display.woff2', '/paper.css?k3f9'];
  const { '/': own, '/fr/': french } = version.editions;
  expect(own?.unasked.sort()).toEqual(['/', ...shell, '/print/'].sort());
  expect(french?.unasked.sort()).toEqual([...unasked['/fr/'], ...shell, '/fr/words.json'].sort());
  const rest = ['/404.html', ...shell, '/works/', '/works/bridge/'];
  expect(listEdition(version, '/').sort()).toEqual(['/', ...rest, '/print/', '/works/pier/'].sort());
  expect(listEdition(version, '/fr/').sort()).toEqual(
    ['/fr/', ...rest, '/fr/print/', '/fr/words.json', '/fr/works/pier/'].sort(),
  );
  expect(version.files['/works/bridge/']?.[2]).toBe('bridge');
  expect(version.files['/works/pier/']?.[2]).toBeUndefined();
  expect(version.files['/fr/works/pier/']?.[2]).toBe('pier');
  expect([...texts.keys()].sort()).toEqual([
    '/fr/offline-all.json',
    '/fr/offline-unasked.json',
    '/offline-all.json',
    '/offline-unasked.json',
  ]);
  expect(Object.keys(JSON.parse(texts.get('/fr/offline-unasked.json') ?? '') as object)).toContain('/fr/');
  expect(texts.get('/offline-all.json')).not.toContain('"/fr/');
});

test('a page that only leads on is no page: the version says where it leads', async () => {
  const { version } = await describeVersion(writeSite(), { '/': ['/'] }, '/vale');
  expect(version.moved).toEqual({ '/works/span/': '/works/bridge/' });
});

test('what would go over the limit is not kept unasked', async () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36).slice(2)).join('');
  const folder = writeSite({ 'works/index.html': noise });
  const { version } = await describeVersion(folder, { '/': ['/', '/works/', '/works/bridge/'] });
  expect(version.files['/works/']?.[1]).toBeGreaterThan(unaskedLimit);
  expect(version.editions['/']?.unasked).not.toContain('/works/');
  expect(version.editions['/']?.unasked).toContain('/works/bridge/');
});

test('the same site gives the same bytes, and a change of one page another version', async () => {
  const read = async (folder: string) => {
    await writeWorkerFiles(folder, { '/': ['/', '/print/'] });
    const written = readdirSync(folder).filter((file) => /^(sw\.js|offline.*)$/.test(file));
    return written.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  };
  const first = await read(writeSite());
  expect(first.map(([file]) => file)).toEqual([
    'offline-all.json',
    'offline-unasked.json',
    'offline.json',
    'sw.js',
  ]);
  expect(await read(writeSite())).toEqual(first);
  const again = writeSite();
  await read(again);
  expect(await read(again)).toEqual(first);
  const changed = await read(writeSite({ 'works/pier/index.html': '<h1>Pier, mended</h1>' }));
  expect(changed[2]).not.toEqual(first[2]);
  expect(changed[3]).toEqual(first[3]);
});

test('a description that is cut, changed or another site’s is refused', async () => {
  const content = {
    editions: { '/': { unasked: [], whole: 0, packs: [] } },
    never: [],
    moved: {},
    files: {},
  };
  const text = JSON.stringify(await signVersion(content));
  expect((await readVersion(text)).files).toEqual({});
  await expect(readVersion(text.slice(0, -9))).rejects.toThrow();
  await expect(readVersion(text.replace('"whole":0', '"whole":1'))).rejects.toThrow(
    'no version of this site',
  );
  await expect(readVersion('<h1>Log in</h1>')).rejects.toThrow();
  await expect(readVersion('{"version":"x","mark":"another"}')).rejects.toThrow('no version of this site');
});
