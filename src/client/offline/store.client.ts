/// <reference lib="webworker" />
import { digest, type Version } from './version.client.ts';

declare const self: ServiceWorkerGlobalScope;

/** The path that the site is served below, without a slash at the end. */
const base = new URL(self.registration.scope).pathname.slice(0, -1);

/** The name of the cache; other sites of the same host have others. */
export const storeName = `news-explainer-4:${base}/`;

const keyOf = (name: string): string => `${base}/kept/${name}`;
const versionKey = keyOf('version');

const html = 'text/html; charset=utf-8';
const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

let kept: Promise<Version | null> | undefined;

/** The address of a path of this site. */
export const addressOf = (path: string): string => base + path;

/**
 * The path of an address of this site, as files are known by; null for other sites. A page is known
 * without the question behind its address, its parts with it.
 */
export function pathOf(address: string): string | null {
  const { origin, pathname, search } = new URL(address);
  if (origin !== self.location.origin || !pathname.startsWith(`${base}/`)) return null;
  const path = pathname.slice(base.length).replace(/\/index\.html$/, '/');
  return /\.(css|woff2)$/.test(path) ? path + search : path;
}

/** The version that is kept whole, if any. */
export function readKept(): Promise<Version | null> {
  kept ??= (async () => {
    const response = await (await caches.open(storeName)).match(versionKey);
    return response ? ((await response.json()) as Version) : null;
  })();
  return kept;
}

/** The hashes of all files that are held, whole or not. */
export async function listHeld(): Promise<Set<string>> {
  const keys = await (await caches.open(storeName)).keys();
  return new Set(keys.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)));
}

/** A file as a version has it, if it is held. */
export async function take(version: Version, path: string): Promise<Response | undefined> {
  const [hash] = version.files[path] ?? [];
  return hash === undefined ? undefined : (await caches.open(storeName)).match(keyOf(hash));
}

/**
 * Stores a file if it is the one that the version names.
 * @throws Error when it is not, and when there is no room.
 */
export async function hold(version: Version, path: string, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const [hash] = version.files[path] ?? [];
  if (hash === undefined || (await digest(body)) !== hash) throw new Error(`${path} is another file.`);
  const type = types[/\.(\w+)(\?|$)/.exec(path)?.[1] ?? ''] ?? html;
  const response = new Response(body, { headers: { 'content-type': type } });
  await (await caches.open(storeName)).put(keyOf(hash), response);
}

/**
 * Tries whether so many bytes have room, before they are fetched: browsers do not tell it truly.
 * @throws Error when they have not.
 */
export async function tryRoom(bytes: number): Promise<void> {
  const cache = await caches.open(storeName);
  await cache.put(keyOf('room'), new Response(new Uint8Array(bytes)));
  await cache.delete(keyOf('room'));
}

/** Makes a version the kept one, and removes what is no part of it. Its files must be held. */
export async function settle(version: Version): Promise<void> {
  const cache = await caches.open(storeName);
  await cache.put(versionKey, new Response(JSON.stringify(version)));
  kept = undefined;
  const names = new Set(['version', ...Object.values(version.files).map(([hash]) => hash)]);
  for (const hash of await listHeld()) if (!names.has(hash)) await cache.delete(keyOf(hash));
}

/** Removes everything that is kept. */
export async function drop(): Promise<void> {
  await caches.delete(storeName);
  kept = Promise.resolve(null);
}
