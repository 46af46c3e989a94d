import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { addPart, listPath, versionPath, type Version } from '../../src/client/offline/version.client.ts';
import type { Unasked } from '../../src/outputs/worker/describe-version.ts';
import { listUnasked, writeWorkerFiles } from '../../src/outputs/worker/write-worker.ts';
import { dist, story } from './built-pages.ts';

/** Paths that the worker keeps unasked for readers of the story’s own language, pages only. */
export const unasked = listUnasked(story)['/'] ?? [];

/** A copy of the built site, or of another folder. */
export function copySite(of: string = dist): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(of, folder, { recursive: true, filter: (path) => !/\/(og|charts|data)$|\.(pdf|md)$/.test(path) });
  return folder;
}

/** Changes a file of a copy. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Describes a copy that was changed, as a build does. */
export async function describeSite(folder: string): Promise<string> {
  await writeWorkerFiles(folder, listUnasked(story));
  return folder;
}

/**
 * A version of the site in which every page, the script and the rules for paper bear the same mark,
 * so that a mix of two shows.
 */
export function makeVersion(mark: string): Promise<string> {
  const folder = copySite();
  const [script = ''] = readdirSync(join(folder, '_astro'));
  const renamed = script.replace(/\.[\w-]+\.js$/, `.${mark}.js`);
  renameSync(join(folder, '_astro', script), join(folder, '_astro', renamed));
  edit(folder, `_astro/${renamed}`, (text) => `${text};document.documentElement.dataset.script='${mark}'`);
  edit(folder, 'paper.css', (text) => `${text}:root{--paper-mark:${mark}}`);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    edit(folder, file, (html) =>
      html
        .replace(script, renamed)
        .replace(/paper\.css\?[\w-]+/, `paper.css?${mark}`)
        .replace('<main ', `<main data-page="${mark}" `),
    );
  }
  return describeSite(folder);
}

/**
 * A site of a few bare pages below a base, with the real script and worker.
 * @param languages those that it has beside its own.
 */
export async function makeSmallSite(base: string, languages: readonly string[] = []): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/client/offline/keep.client.ts')],
    bundle: true,
    write: false,
    define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'import.meta.env.PROD': 'true' },
  });
  writeFileSync(join(folder, 'keep.js'), outputFiles[0]?.text ?? '');
  const pages = ['', 'print/', 'offline/', 'works/bridge/'];
  for (const path of listStarts(languages).flatMap((start) => pages.map((page) => start + page))) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(
      join(folder, path, 'index.html'),
      `<!doctype html><title>${path}</title><h1 id="bridge">${path}</h1><footer></footer><script src="${base}/keep.js"></script>`,
    );
  }
  for (const start of listStarts(languages)) {
    mkdirSync(join(folder, start, 'former'));
    writeFileSync(
      join(folder, start, 'former/index.html'),
      `<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=${base}${start}works/bridge/">`,
    );
  }
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not here</title>');
  await describeSmallSite(folder, base, languages);
  return folder;
}

const listStarts = (languages: readonly string[]): string[] => ['/', ...languages.map((one) => `/${one}/`)];

/** Describes a small site, as a build does. */
export async function describeSmallSite(
  folder: string,
  base: string,
  languages: readonly string[],
): Promise<void> {
  const unasked = listStarts(languages).map((start) => [
    start,
    [start, `${start}offline/`, `${start}print/`],
  ]);
  await writeWorkerFiles(folder, Object.fromEntries(unasked) as Unasked, base);
}

/** The version that a folder describes, with all languages. */
export function readVersionOf(folder: string): Version {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Version;
  const version = read(versionPath);
  const lists = Object.keys(version.others).map((start) => read(listPath(start)));
  return lists.reduce(addPart, version);
}

/**
 * The id of the version that is kept for a page’s site, if any.
 * @param start what the paths of a language begin with that is kept in it.
 */
export function readKept(page: Page, start = '/'): Promise<string | null> {
  return page.evaluate(async (start) => {
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).match(`${name.replace(/^.*:/, '')}kept/version`);
      const { version, editions } = kept ? ((await kept.json()) as Version) : {};
      if (version !== undefined && editions && start in editions) return version;
    }
    return null;
  }, start);
}

/** Waits until the version of a folder is the one that is kept, in the language whose paths begin so. */
export async function waitUntilKept(page: Page, folder: string, start = '/'): Promise<void> {
  await expect.poll(() => readKept(page, start), { timeout: 15_000 }).toBe(readVersionOf(folder).version);
}

/** Paths of a version that are held. */
export async function listHeld(page: Page, folder: string): Promise<string[]> {
  const hashes = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  });
  return Object.entries(readVersionOf(folder).files)
    .filter(([, [hash]]) => hashes.includes(hash))
    .map(([path]) => path);
}

/** Holds that a page is whole, and its script and its style are of the same version as it. */
export async function expectOneVersion(page: Page, mark: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-page', mark);
  await expect(page.locator('html')).toHaveAttribute('data-script', mark);
  await expect(page.locator('h1')).not.toBeEmpty();
  if ((await page.locator('link[media="print"]').count()) > 0) {
    const read = () =>
      page.evaluate(() => {
        const sheet = [...document.styleSheets].find(({ href }) => href?.includes('/paper.css'));
        return [...(sheet?.cssRules ?? [])].at(-1)?.cssText;
      });
    await expect.poll(read).toBe(`:root { --paper-mark: ${mark}; }`);
  }
}
