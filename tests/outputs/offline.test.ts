import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addPart,
  digest,
  isChanged,
  listEdition,
  listKeepable,
  partOf,
  readVersion,
  signVersion,
  startOf,
  type Version,
} from '../../src/client/offline/version.client.ts';
import { describeVersion, translatedLimit, unaskedLimit } from '../../src/outputs/worker/describe-version.ts';
import { weigh } from '../../src/outputs/worker/write-pack.ts';
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

test('the version has of each file what a browser reckons of it, which holds what it loads against that', async () => {
  const { version } = await describeVersion(writeSite(), { '/': ['/'] });
  const page = Buffer.from(files['works/bridge/index.html'] ?? '');
  expect(version.files['/works/bridge/']?.[0]).toBe(await digest(page));
});

test('a page has the place that the booklet has for it, if any', async () => {
  const { version } = await describeVersion(writeSite(), { '/': ['/'] });
  expect(version.files['/works/bridge/']?.[2]).toBe('bridge');
  expect(version.files['/works/pier/']?.[2]).toBeUndefined();
  expect(version.files['/']?.[2]).toBeUndefined();
});

const inFrench: Record<string, string> = {
  'fr/index.html': '<h1>Accueil</h1>',
  'fr/print/index.html': '<article id="bridge"></article><article id="pier"></article>',
  'fr/works/pier/index.html': '<h1>La pile</h1>',
  'fr/works/quai/index.html': '<meta http-equiv="refresh" content="0;url=/fr/works/pier/">',
  'fr/words.json': '{}',
  'fr/explainer.html': '<h1>Tout</h1>',
};
const inArabic: Record<string, string> = { 'ar/index.html': '<h1>الجسر</h1>' };
const unasked = { '/': ['/', '/print/'], '/fr/': ['/fr/', '/fr/print/', '/works/'], '/ar/': ['/ar/'] };

/** A site in three languages as it describes itself: the version, its lists, and both in one. */
async function describeLanguages(more: Record<string, string> = {}) {
  const folder = writeSite({ ...inFrench, ...inArabic, ...more });
  const { version, texts } = await describeVersion(folder, unasked);
  const read = (start: string) => readVersion(texts.get(`${start}offline.json`) ?? '');
  const lists: Record<string, Version> = { '/fr/': await read('/fr/'), '/ar/': await read('/ar/') };
  return { version, texts, lists, whole: Object.values(lists).reduce(addPart, version) };
}

test('each language is listed apart: the version names its list by a hash, and has nothing of it', async () => {
  const { version, lists, whole } = await describeLanguages();
  expect(Object.keys(version.editions)).toEqual(['/']);
  const known = [...Object.keys(version.files), ...Object.keys(version.moved), ...version.never];
  expect(known.filter((path) => /^\/(fr|ar)\//.test(path))).toEqual([]);
  expect(Object.keys(version.others)).toEqual(['/fr/', '/ar/']);
  for (const [start, list] of Object.entries(lists)) {
    expect(version.others[start]?.version).toBe(list.version);
    expect(version.others[start]?.whole).toBe(list.editions[start]?.whole);
    expect(Object.keys(list.editions)).toEqual([start]);
    const its = [...Object.keys(list.files), ...Object.keys(list.moved), ...list.never];
    expect(its.filter((path) => !path.startsWith(start))).toEqual([]);
    expect(list).toMatchObject(partOf(whole, start));
  }
  expect(lists['/fr/']?.moved).toEqual({ '/fr/works/quai/': '/fr/works/pier/' });
  expect(lists['/fr/']?.never).toEqual(['/fr/explainer.html']);
  expect(version).toMatchObject(partOf(whole, '/'));
});

test('a change in one language is another version of the site, and of the list of that language alone', async () => {
  const before = await describeLanguages();
  const { version, lists } = await describeLanguages({ 'fr/works/pier/index.html': '<h1>Le pilier</h1>' });
  expect(version.version).not.toBe(before.version.version);
  expect(version.files).toEqual(before.version.files);
  expect(lists['/fr/']?.version).not.toBe(before.lists['/fr/']?.version);
  expect(lists['/ar/']).toEqual(before.lists['/ar/']);
});

test('what a language may keep unasked has both lists in it, and its weight as a whole its own', async () => {
  const noise = (seed: number, length: number) =>
    Array.from({ length }, (_, index) =>
      Math.sin(index + seed)
        .toString(36)
        .slice(2),
    ).join('');
  const many = Object.fromEntries(
    Array.from({ length: 3_500 }, (_, index) => [`fr/works/p${index}/index.html`, String(index)]),
  );
  const large = { 'works/large/index.html': noise(1, 15_000), 'fr/works/large/index.html': noise(1, 15_000) };
  const pages = { '/': ['/works/large/'], '/fr/': ['/fr/works/large/'] };
  const few = await describeVersion(writeSite({ ...inFrench, ...large }), pages);
  const { version, texts } = await describeVersion(writeSite({ ...inFrench, ...large, ...many }), pages);
  const listOf = async (all: ReadonlyMap<string, string>) =>
    (await readVersion(all.get('/fr/offline.json') ?? '')).editions['/fr/'];
  expect((await listOf(few.texts))?.unasked).toContain('/fr/works/large/');
  expect((await listOf(texts))?.unasked).not.toContain('/fr/works/large/');
  expect(version.editions['/']?.unasked).toContain('/works/large/');
  const all = (await listOf(texts))?.packs.find(({ holds }) => holds === 'all')?.bytes ?? 0;
  expect(version.others['/fr/']?.whole).toBeGreaterThan(all + 30_000);
});

test('a page is told to have changed only where both versions know its language', async () => {
  const { version, whole } = await describeLanguages();
  const newer = await describeLanguages({ 'fr/works/pier/index.html': '<h1>Le pilier</h1>' });
  const page = '/fr/works/pier/';
  expect(startOf(version, page)).toBe('/fr/');
  expect(isChanged(page, whole, newer.whole)).toBe(true);
  expect(isChanged(page, version, newer.whole)).toBe(false);
  expect(isChanged(page, whole, newer.version)).toBe(false);
  expect(isChanged('/works/pier/', whole, newer.whole)).toBe(false);
  expect(isChanged(page, whole, (await describeVersion(writeSite(), { '/': ['/'] })).version)).toBe(true);
});

test('each language has what its readers keep: its pages and words, and those of the story’s own that it has not', async () => {
  const { version: own, whole: version, texts } = await describeLanguages();
  const shell = ['/_astro/site.abc.js', '/display.woff2', '/paper.css?k3f9'];
  const french = version.editions['/fr/'];
  expect(listKeepable(own)).toEqual(listEdition(version, '/'));
  expect(own.editions['/']?.unasked.sort()).toEqual(['/', ...shell, '/print/'].sort());
  expect(french?.unasked.sort()).toEqual([...unasked['/fr/'], ...shell, '/fr/words.json'].sort());
  const rest = ['/404.html', ...shell, '/works/', '/works/bridge/'];
  expect(listEdition(version, '/').sort()).toEqual(['/', ...rest, '/print/', '/works/pier/'].sort());
  expect(listEdition(version, '/fr/').sort()).toEqual(
    ['/fr/', ...rest, '/fr/print/', '/fr/words.json', '/fr/works/pier/'].sort(),
  );
  expect(version.files['/works/bridge/']?.[2]).toBe('bridge');
  expect(version.files['/works/pier/']?.[2]).toBeUndefined();
  expect(version.files['/fr/works/pier/']?.[2]).toBe('pier');
  const written = ['offline-all.json', 'offline-unasked.json'];
  expect([...texts.keys()].sort()).toEqual([
    ...[...written, 'offline.json'].map((name) => `/ar/${name}`),
    ...[...written, 'offline.json'].map((name) => `/fr/${name}`),
    ...written.map((name) => `/${name}`),
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
    others: {},
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

test('another language may keep more unasked, by what its list and longer words take', async () => {
  const noise = (length: number) =>
    Array.from({ length }, (_, index) => Math.sin(index).toString(36).slice(2, 12)).join('');
  const perPart = weigh('/large/', noise(10_000)) / 10_000;
  const large = noise(Math.round((unaskedLimit + (translatedLimit - unaskedLimit) / 3) / perPart));
  const folder = writeSite({ ...inFrench, 'large/index.html': large, 'fr/large/index.html': large });
  const { version, texts } = await describeVersion(folder, { '/': ['/large/'], '/fr/': ['/fr/large/'] });
  expect(version.editions['/']?.unasked).not.toContain('/large/');
  const french = await readVersion(texts.get('/fr/offline.json') ?? '');
  expect(french.editions['/fr/']?.unasked).toContain('/fr/large/');
});
