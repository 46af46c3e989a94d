import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  digest,
  listKeepable,
  signVersion,
  type KnownFile,
  type Pack,
  type Version,
} from '../../client/offline/version.client.ts';
import { printPlace } from '../../paths.ts';

/** What may be kept unasked, in bytes on the wire. */
export const unaskedLimit = 150_000;

/** Above this many bytes of text a pack is more than an old phone can unpack at once. */
const packLimit = 30_000_000;

const isText = (path: string): boolean => !/\.(woff2|png)\b/.test(path);

/** Bytes on the wire, as hosts compress while they serve: brotli at quality 5. */
export function weigh(path: string, content: string | Uint8Array): number {
  if (!isText(path)) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(content, { params }).length;
}

/**
 * The files that pages are made of, by the paths that pages ask for, marks of their content included;
 * what is downloaded is not among them.
 */
export function readPages(folder: string): Map<string, Uint8Array<ArrayBuffer>> {
  const front = readFileSync(join(folder, 'index.html'), 'utf8');
  const marks = new Map(
    [...front.matchAll(/\/([\w-]+\.(?:css|woff2))(\?[\w-]+)/g)].map(([, file, mark]) => [file, mark]),
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => /\.html$|^(_astro\/.*|[^/]*)\.(js|css|woff2)$|^icon\.svg$/.test(file) && file !== 'sw.js',
    )
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return new Map(
    files.map((file) => [
      `/${file.replace(/(^|\/)index\.html$/, '$1')}${marks.get(file) ?? ''}`,
      readFileSync(join(folder, file)),
    ]),
  );
}

/** A pack and its text. */
interface WrittenPack {
  pack: Pack;
  text: string;
}

function writePack(
  holds: Pack['holds'],
  paths: readonly string[],
  contents: ReadonlyMap<string, Uint8Array>,
): WrittenPack {
  const decoder = new TextDecoder();
  const texts = paths.filter(isText).map((path) => [path, decoder.decode(contents.get(path))]);
  const text = JSON.stringify(Object.fromEntries(texts));
  const path = `/offline-${holds}.json`;
  return { pack: { path, bytes: weigh(path, text), holds }, text };
}

/** Takes the pages that only lead on out of the others. @returns where each leads. */
function takeMoved(contents: Map<string, Uint8Array>, base: string): Record<string, string> {
  const moved: Record<string, string> = {};
  for (const [path, content] of contents) {
    const head = new TextDecoder().decode(content.subarray(0, 2_000));
    const [, to] = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(head) ?? [];
    if (to === undefined) continue;
    moved[path] = to.slice(base.length);
    contents.delete(path);
  }
  return moved;
}

/**
 * Describes a built site as one version, for the worker.
 * @param folder the built site.
 * @param pages paths of pages to keep unasked, the most needed first; what would go over the limit is left out.
 * @param base the path below which it is served, without a slash at its end.
 * @returns the version, and the texts of its packs by their paths.
 */
export async function describeVersion(folder: string, pages: readonly string[], base = '') {
  const contents = readPages(folder);
  const moved = takeMoved(contents, base);
  const ids = new Set(
    [...new TextDecoder().decode(contents.get('/print/')).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id),
  );
  const files: Record<string, KnownFile> = {};
  for (const [path, content] of contents) {
    const place = printPlace(path).slice(1);
    const [hash, bytes] = [await digest(content), weigh(path, content)];
    files[path] = ids.has(place) ? [hash, bytes, place] : [hash, bytes];
  }
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + (files[path]?.[1] ?? 0), 0);
  const never = [...contents.keys()].filter(
    (path) => /^\/embed\//.test(path) || (/\.html$/.test(path) && path !== '/404.html'),
  );
  const keepable = listKeepable({ files, never });
  const overhead = weigh('/offline.json', JSON.stringify(files));
  const binaries = sum(keepable.filter((path) => !isText(path)));
  const shell = keepable.filter((path) => !path.endsWith('/') && path !== '/404.html');
  let unasked = shell;
  for (const path of pages.filter((page) => (files[page]?.[1] ?? Infinity) < unaskedLimit)) {
    const more = [...unasked, path];
    if (writePack('unasked', more, contents).pack.bytes + binaries + overhead > unaskedLimit) continue;
    unasked = more;
  }
  const size = keepable.reduce((total, path) => total + (contents.get(path)?.length ?? 0), 0);
  const packs = [
    writePack('unasked', unasked, contents),
    ...(size < packLimit ? [writePack('all', keepable, contents)] : []),
  ];
  const all = packs[1]?.pack.bytes ?? Infinity;
  const version: Version = await signVersion({
    unasked,
    never,
    whole: Math.min(sum(keepable), all + binaries),
    packs: packs.map(({ pack }) => pack),
    moved,
    files,
  });
  return { version, texts: new Map(packs.map(({ pack, text }) => [pack.path, text])) };
}
