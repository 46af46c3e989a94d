/// <reference lib="webworker" />
import { addressOf, listHeld, pathOf, readKept, storeName, take } from './store.client.ts';
import { fetchVersion, update } from './update.client.ts';
import { digest, listKeepable, readVersion, versionPath, type Version } from './version.client.ts';

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
  return (await take(version, path)) ?? fetch(event.request);
}

/**
 * A page: as it is kept; else as the network sends it, whatever that is; else, when nothing came, its
 * place in the booklet, or the page that says that nothing was reached.
 */
async function openPage(event: FetchEvent, path: string, kept: Version): Promise<Response> {
  const remember = (version: Version) => shown.set(event.resultingClientId, version);
  const stored = await take(kept, path);
  if (stored) {
    remember(kept);
    return stored;
  }
  if (!(path in kept.files) && `${path}/` in kept.files) return Response.redirect(addressOf(`${path}/`));
  const reached = await reach(event.request.url);
  const host = reached && (await findHost(reached, kept));
  if (reached && host !== 'stranger') {
    if (host) remember(host);
    const { redirected, url } = reached.response;
    return redirected ? Response.redirect(url) : reached.response;
  }
  const place = kept.files[path]?.[2];
  if (place !== undefined) return Response.redirect(addressOf(`/print/#${place}`));
  const apology = await take(kept, '/offline/');
  remember(kept);
  return apology ? new Response(apology.body, { status: 503, headers: apology.headers }) : Response.error();
}

/** What the network sent, and the hash of its body. */
interface Reached {
  response: Response;
  hash: string;
}

/** What answers at an address; null when nothing does in good time. */
async function reach(address: string): Promise<Reached | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address, { cache: 'no-cache', signal: abort.signal });
    return { response, hash: await digest(await response.clone().arrayBuffer()) };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Who sent a response: the version of this site that it is a page of, or null where this host has
 * no such page; a stranger where something that is not this site, such as the door of a paid
 * network, answers everything.
 */
async function findHost({ response, hash }: Reached, kept: Version): Promise<Version | 'stranger' | null> {
  const path = pathOf(response.url) ?? '';
  const has = ({ files }: Version) => files[path]?.[0] === hash || files['/404.html']?.[0] === hash;
  if (has(kept)) return kept;
  const description = (await reach(addressOf(versionPath)))?.response;
  if (!description?.ok) return null;
  const now = await readVersion(await description.text()).catch(() => null);
  if (!now) return 'stranger';
  return has(now) ? now : null;
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
