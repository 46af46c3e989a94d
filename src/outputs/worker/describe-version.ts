import { hash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  listEdition,
  listPath,
  partOf,
  signVersion,
  startOf,
  type Content,
  type KnownFile,
} from '../../client/offline/version.client.ts';
import { printPlace } from '../../paths.ts';
import { isText, weigh, writePack } from './write-pack.ts';

/** Pages to keep unasked for those who read one language, by what its paths begin with: `/`, `/fr/`. */
export type Unasked = Readonly<Record<string, readonly string[]>>;

/**
 * What may be kept unasked in one language, in bytes on the wire: in another than the story’s own the list of the
 * original is kept beside its own, and its words may be longer.
 */
export const unaskedLimit = 150_000;
export const translatedLimit = 155_000;

/** Above this many bytes of text a pack is more than an old phone can unpack at once. */
const packLimit = 30_000_000;

/** The name of what a page is, or is made of: among it the words of a language that scripts ask for. */
const part = /\.html$|^(?:_astro\/.*|[^/]*)\.(?:js|css|woff2)$|^icon\.svg$|^\w+\/words\.json$/;

/**
 * The files that pages are made of, by the paths that pages ask for, marks of their content included;
 * what is downloaded is not among them.
 */
function listFiles(folder: string): Map<string, string> {
  const front = readFileSync(join(folder, 'index.html'), 'utf8');
  const marks = new Map(
    [...front.matchAll(/\/([\w-]+\.(?:css|woff2))(\?[\w-]+)/g)].map(([, file, mark]) => [file, mark]),
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => part.test(file) && file !== 'sw.js')
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return new Map(
    files.map((file) => [
      `/${file.replace(/(^|\/)index\.html$/, '$1')}${marks.get(file) ?? ''}`,
      join(folder, file),
    ]),
  );
}

/** Where a page that only leads on leads to, base included. */
const refresh = /<meta http-equiv="refresh" content="0;url=([^"]+)"/;
/** So much of a file tells whether it only leads on. */
const headBytes = 2_000;
/** So many characters of a SHA-256 in base64url are what `digest` makes of a file in the browser. */
const digestLength = 16;

/**
 * Describes a built site as one version, for the worker.
 * @param folder the built site.
 * @param unasked paths of pages to keep unasked, the most needed first, for each language; what would go over the limit is left out.
 * @param base the path below which it is served, without a slash at its end.
 * @returns the version, which has the story’s own language, and by their paths the texts of the lists of the others, and of packs.
 */
export async function describeVersion(folder: string, unasked: Unasked, base = '') {
  const sources = listFiles(folder);
  const others: Content['others'] = Object.fromEntries(
    Object.keys(unasked)
      .filter((start) => start !== '/')
      .map((start) => [start, { version: '', whole: 0 }]),
  );
  const places = new Map(
    Object.keys(unasked).map((start) => [start, listIds(sources.get(`${start}print/`))]),
  );
  const moved: Record<string, string> = {};
  const files: Record<string, KnownFile> = {};
  const sizes = new Map<string, number>();
  for (const [path, file] of sources) {
    const content = readFileSync(file);
    const [, to] = refresh.exec(content.subarray(0, headBytes).toString()) ?? [];
    if (to !== undefined) {
      moved[path] = to.slice(base.length);
      continue;
    }
    const start = startOf({ others }, path);
    const place = printPlace(path.slice(start.length - 1)).slice(1);
    const digest = hash('sha256', content, 'base64url').slice(0, digestLength);
    const bytes = weigh(path, content);
    files[path] = places.get(start)?.has(place) ? [digest, bytes, place] : [digest, bytes];
    sizes.set(path, content.length);
  }
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + (files[path]?.[1] ?? 0), 0);
  const never = Object.keys(files).filter(
    (path) => /^\/embed\//.test(path) || (/\.html$/.test(path) && path !== '/404.html'),
  );
  const content: Content = { editions: {}, others, never, moved, files };
  const weighList = (start: string) => weigh(listPath(start), JSON.stringify(partOf(content, start)));
  const own = weighList('/');
  const texts = new Map<string, string>();
  for (const [start, pages] of Object.entries(unasked)) {
    const list = start === '/' ? 0 : weighList(start);
    const limit = start === '/' ? unaskedLimit : translatedLimit;
    const keepable = listEdition(content, start);
    const binaries = sum(keepable.filter((path) => !isText(path)));
    let kept = keepable.filter((path) => !path.endsWith('/') && path !== '/404.html');
    for (const path of pages.filter((page) => (files[page]?.[1] ?? Infinity) < limit)) {
      const more = [...kept, path];
      const { pack } = writePack(start, 'unasked', more, sources);
      if (pack.bytes + binaries + own + list <= limit) kept = more;
    }
    const size = keepable.reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
    const packs = [
      writePack(start, 'unasked', kept, sources),
      ...(size < packLimit ? [writePack(start, 'all', keepable, sources)] : []),
    ];
    const all = packs[1]?.pack.bytes ?? Infinity;
    const whole = Math.min(sum(keepable), all + binaries) + list;
    content.editions[start] = { unasked: kept, whole, packs: packs.map(({ pack }) => pack) };
    for (const { pack, text } of packs) texts.set(pack.path, text);
  }
  for (const start of Object.keys(others)) {
    const list = await signVersion(partOf(content, start));
    texts.set(listPath(start), JSON.stringify(list));
    others[start] = { version: list.version, whole: content.editions[start]?.whole ?? 0 };
  }
  return { version: await signVersion(partOf(content, '/')), texts };
}

/** The ids of a booklet, if there is one. */
function listIds(booklet: string | undefined): ReadonlySet<string | undefined> {
  return new Set(
    booklet === undefined
      ? []
      : [...readFileSync(booklet, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
  );
}
