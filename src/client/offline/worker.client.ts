/// <reference lib="webworker" />
import { addressOf, listHeld, pathOf, readKept, storeName, take } from './store.client.ts';
import { fetchVersion, update } from './update.client.ts';
import { digest, listKeepable, type Version } from './version.client.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a page asks of the worker. Under Save-Data it only asks for news. */
export interface Wish {
  want: 'page' | 'everything' | 'news';
  path: string;
}

/** How long a page that is not kept may take; then its place in the booklet is shown. */
const patience = 20_000;

/** The version of which each open page was answered, so that its parts are of the same. */
const shown = new Map<string, Version>();

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  const [kind = '', base = ''] = storeName.split(':');
  const isOlder = (name: string) =>
    name !== storeName && name.startsWith(kind.replace(/\d+$/, '')) && name.endsWith(`:${base}`);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOlder).map((name) => caches.delete(name))))
      .catch(() => undefined),
  );
});

self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request.url);
  if (path === null || event.request.method !== 'GET') return;
  event.respondWith(answer(event, path).catch(() => fetch(event.request)));
});

self.addEventListener('message', (event) => {
  const tell = (answer: unknown) => event.ports[0]?.postMessage(answer);
  event.waitUntil(obey(event.data as Wish).then(tell, () => tell(null)));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const kept = await readKept();
  if (!kept) return fetch(event.request);
  if (event.request.mode === 'navigate') return openPage(event, path, kept);
  const version = shown.get(event.clientId) ?? kept;
  if (!(path in version.files)) return fetch(event.request);
  return (await take(version, path)) ?? (await fetchPart(event.request, path, version));
}

/** A part of a page from the network, refused when it is of another version than the page. */
async function fetchPart(request: Request, path: string, version: Version): Promise<Response> {
  const response = await fetch(request, { cache: 'no-cache' });
  const hash = await digest(await response.clone().arrayBuffer());
  return hash === version.files[path]?.[0] ? response : Response.error();
}

/**
 * A page: as it is kept; else from the network, if the kept or the deployed version has just that
 * page; else its place in the booklet; else the page that says that nothing was reached.
 */
async function openPage(event: FetchEvent, path: string, kept: Version): Promise<Response> {
  const remember = (version: Version) => shown.set(event.resultingClientId, version);
  const stored = await take(kept, path);
  if (stored) {
    remember(kept);
    return stored;
  }
  if (!(path in kept.files) && `${path}/` in kept.files) return Response.redirect(addressOf(`${path}/`));
  const fetched = await fetchPage(event.request.url, path in kept.files, kept).catch(() => null);
  if (fetched) {
    if (fetched.version) remember(fetched.version);
    return fetched.response.redirected ? Response.redirect(fetched.response.url) : fetched.response;
  }
  const place = kept.files[path]?.[2];
  if (place !== undefined) return Response.redirect(addressOf(`/print/#${place}`));
  const apology = await take(kept, '/offline/');
  remember(kept);
  return apology ? new Response(apology.body, { status: 503, headers: apology.headers }) : Response.error();
}

/** What the network has, with the version that it is a page of; null for what is of none. */
async function fetchPage(address: string, isPage: boolean, kept: Version) {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  const isHtml = response.headers.get('content-type')?.includes('html') ?? true;
  if (!isHtml && !isPage) return response.ok ? { response, version: null } : null;
  const hash = await digest(await response.clone().arrayBuffer());
  const path = pathOf(response.url) ?? '';
  const has = ({ files }: Version) => [files[path]?.[0], files['/404.html']?.[0]].includes(hash);
  const version = has(kept) ? kept : await fetchVersion();
  return has(version) ? { response, version } : null;
}

/** @returns whether everything is kept now. */
async function obey({ want, path }: Wish): Promise<boolean> {
  const before = await readKept();
  const choose = (version: Version): readonly string[] => {
    const paths = listKeepable(version);
    return want === 'everything' ? paths : paths.filter((one) => one === path);
  };
  const now = want === 'news' ? await fetchVersion() : await update(choose);
  await tellReaders(before, now);
  const held = await listHeld();
  return listKeepable(now).every((one) => held.has(now.files[one]?.[0] ?? ''));
}

/** Tells each open page that is not the same in the newer version. */
async function tellReaders(before: Version | null, now: Version): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) {
    const path = pathOf(client.url) ?? '';
    const seen = shown.get(client.id) ?? before;
    if (seen && seen.files[path]?.[0] !== now.files[path]?.[0]) client.postMessage('newer');
  }
}
