import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import {
  digest,
  listEdition,
  signVersion,
  startOf,
  type Edition,
  type KnownFile,
  type Pack,
  type Version,
} from '../../client/offline/version.client.ts';
import { printPlace } from '../../paths.ts';
import { inParallel } from '../in-parallel.ts';

/** Pages to keep unasked for those who read one language, by what its paths begin with: `/`, `/fr/`. */
export type Unasked = Readonly<Record<string, readonly string[]>>;

/** What may be kept unasked in one language, in bytes on the wire. */
export const unaskedLimit = 150_000;

/** Above this many bytes of text a pack is more than an old phone can unpack at once. */
const packLimit = 30_000_000;

const isText = (path: string): boolean => !/\.(woff2|png)\b/.test(path);

const compress = promisify(brotliCompress);

/** Bytes on the wire, as hosts compress while they serve: brotli at quality 5. */
async function weigh(path: string, content: string | Uint8Array): Promise<number> {
  if (!isText(path)) return content.length;
  const { length } = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return length;
}

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

/** A pack and its text. */
interface WrittenPack {
  pack: Pack;
  text: string;
}

async function writePack(
  start: string,
  holds: Pack['holds'],
  paths: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<WrittenPack> {
  const texts = paths.filter(isText).map((path) => [path, readFileSync(files.get(path) ?? path, 'utf8')]);
  const text = JSON.stringify(Object.fromEntries(texts));
  const path = `${start}offline-${holds}.json`;
  return { pack: { path, bytes: await weigh(path, text), holds }, text };
}

/** Where a page that only leads on leads to, base included. */
const refresh = /<meta http-equiv="refresh" content="0;url=([^"]+)"/;
/** So much of a file tells whether it only leads on. */
const headBytes = 2_000;

/**
 * Describes a built site as one version, for the worker.
 * @param folder the built site.
 * @param unasked paths of pages to keep unasked, the most needed first, for each language; what would go over the limit is left out.
 * @param base the path below which it is served, without a slash at its end.
 * @returns the version, and the texts of its packs by their paths.
 */
export async function describeVersion(folder: string, unasked: Unasked, base = '') {
  const sources = listFiles(folder);
  const editions: Record<string, Edition> = Object.fromEntries(
    Object.keys(unasked).map((start) => [start, { unasked: [], whole: 0, packs: [] }]),
  );
  const places = new Map(
    Object.keys(unasked).map((start) => [start, listIds(sources.get(`${start}print/`))]),
  );
  const moved: Record<string, string> = {};
  // In their order, though they are read some at a time: no more of them are held at once.
  const known = new Map<string, KnownFile>([...sources.keys()].map((path) => [path, ['', 0]]));
  const sizes = new Map<string, number>();
  await inParallel([...sources], async ([path, file]) => {
    const content = readFileSync(file);
    const [, to] = refresh.exec(content.subarray(0, headBytes).toString()) ?? [];
    if (to !== undefined) {
      moved[path] = to.slice(base.length);
      known.delete(path);
      return;
    }
    const start = startOf({ editions }, path);
    const place = printPlace(path.slice(start.length - 1)).slice(1);
    const [hash, bytes] = [await digest(content), await weigh(path, content)];
    known.set(path, places.get(start)?.has(place) ? [hash, bytes, place] : [hash, bytes]);
    sizes.set(path, content.length);
  });
  const files = Object.fromEntries(known);
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + (files[path]?.[1] ?? 0), 0);
  const never = Object.keys(files).filter(
    (path) => /^\/embed\//.test(path) || (/\.html$/.test(path) && path !== '/404.html'),
  );
  const overhead = await weigh('/offline.json', JSON.stringify(files));
  const texts = new Map<string, string>();
  for (const [start, pages] of Object.entries(unasked)) {
    const keepable = listEdition({ files, never, editions }, start);
    const binaries = sum(keepable.filter((path) => !isText(path)));
    let kept = keepable.filter((path) => !path.endsWith('/') && path !== '/404.html');
    for (const path of pages.filter((page) => (files[page]?.[1] ?? Infinity) < unaskedLimit)) {
      const more = [...kept, path];
      const { pack } = await writePack(start, 'unasked', more, sources);
      if (pack.bytes + binaries + overhead <= unaskedLimit) kept = more;
    }
    const size = keepable.reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
    const packs = [
      await writePack(start, 'unasked', kept, sources),
      ...(size < packLimit ? [await writePack(start, 'all', keepable, sources)] : []),
    ];
    const all = packs[1]?.pack.bytes ?? Infinity;
    editions[start] = {
      unasked: kept,
      whole: Math.min(sum(keepable), all + binaries),
      packs: packs.map(({ pack }) => pack),
    };
    for (const { pack, text } of packs) texts.set(pack.path, text);
  }
  const version: Version = await signVersion({ editions, never, moved, files });
  return { version, texts };
}

/** The ids of a booklet, if there is one. */
function listIds(booklet: string | undefined): ReadonlySet<string | undefined> {
  return new Set(
    booklet === undefined
      ? []
      : [...readFileSync(booklet, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
  );
}
