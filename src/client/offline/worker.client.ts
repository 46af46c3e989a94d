/// <reference lib="webworker" />
import { addLanguages, askForVersion, fetchVersion, Gone, reach, type Reached } from './network.client.ts';
import { addressOf, drop, listHeld, pathOf, readKept, storeName, take } from './store.client.ts';
import { update } from './update.client.ts';
import { isChanged, isListed, listEdition, startOf, type Version } from './version.client.ts';

declare const self: ServiceWorkerGlobalScope;

/** What a page asks of the worker. Under Save-Data it only asks for news. */
export interface Wish {
  want: 'page' | 'everything' | 'news';
  path: string;
}

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
  const giveUp = async (error: unknown) => {
    if (error instanceof Gone) await letGo();
    tell(null);
  };
  event.waitUntil(obey(event.data as Wish).then(tell, giveUp));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const kept = await readKept();
  if (!kept) return fetch(event.request);
  if (event.request.mode === 'navigate') return openPage(event, path, kept);
  const version = shown.get(event.clientId) ?? kept;
  return (await take(version, path)) ?? fetch(event.request);
}

/**
 * A page: as it is kept; else as the network sends it, whatever that is; else, when nothing came or a
 * stranger answers, its place in the booklet of its language, or the page that says that nothing was reached.
 */
async function openPage(event: FetchEvent, path: string, kept: Version): Promise<Response> {
  const remember = (version: Version) => shown.set(event.resultingClientId, version);
  const page = [path, `${path}/`].find((one) => one in kept.files || one in kept.moved) ?? path;
  const stored = await take(kept, page);
  if (stored && page !== path) return Response.redirect(addressOf(page));
  if (stored) {
    remember(kept);
    return stored;
  }
  const isKeepable = page in kept.files && !kept.never.includes(page);
  const reached = await reach(event.request, isKeepable);
  const host = reached && (await findHost(reached, path, kept));
  if (reached && host !== 'stranger') {
    if (host) remember(host);
    return reached.response;
  }
  const today = kept.moved[page];
  if (today !== undefined) return Response.redirect(addressOf(today));
  const place = kept.files[page]?.[2];
  const starts = listStarts(kept, page);
  const booklet = place === undefined ? null : await findKept(kept, starts, 'print/');
  if (booklet) return Response.redirect(addressOf(`${booklet.path}#${place}`));
  const apology = (await findKept(kept, [...starts, ...Object.keys(kept.editions)], 'offline/'))?.response;
  remember(kept);
  return apology ? new Response(apology.body, { status: 503, headers: apology.headers }) : Response.error();
}

/**
 * The languages in which a page may be told in its stead: its own; for one of the story’s own, to which links
 * of others lead too, also what else is kept.
 */
function listStarts(kept: Version, page: string): string[] {
  const start = startOf(kept, page);
  return start === '/' ? Object.keys(kept.editions) : [start];
}

/** The first of the same page in several languages that is kept. */
async function findKept(
  kept: Version,
  starts: readonly string[],
  name: string,
): Promise<{ path: string; response: Response } | null> {
  for (const start of starts) {
    const response = await take(kept, start + name);
    if (response) return { path: start + name, response };
  }
  return null;
}

/**
 * Who sent a response: the version of this site that it is a page of, or null where this host has
 * no such page; a stranger where something that is not this site, such as the door of a paid
 * network, answers everything.
 */
async function findHost(
  { response, hash }: Reached,
  path: string,
  kept: Version,
): Promise<Version | 'stranger' | null> {
  const has = ({ files }: Version) => hash !== null && files[path]?.[0] === hash;
  if (has(kept)) return kept;
  const deployed = await askForVersion();
  if (deployed === 'gone') await letGo();
  if (deployed === 'stranger' || response.status === 511) return 'stranger';
  if (deployed === 'gone' || deployed === null || hash === null) return null;
  const whole = await addLanguages(deployed, [startOf(deployed, path)], kept).catch(() => deployed);
  return has(whole) ? whole : null;
}

/** Ends the worker where the site has gone from its address, so that what stands there now is shown. */
async function letGo(): Promise<void> {
  await self.registration.unregister();
  await drop();
}

/** @returns whether everything is kept now. */
async function obey({ want, path }: Wish): Promise<boolean> {
  const before = await readKept();
  const choose = (version: Version): readonly string[] => {
    const start = startOf(version, path);
    const paths = listEdition(version, start);
    if (want === 'everything') return paths;
    return [...(version.editions[start]?.unasked ?? []), ...paths.filter((one) => one === path)];
  };
  const now = want === 'news' ? await fetchVersion(before) : await update(path, choose);
  await tellReaders(before, now);
  if (!isListed(now, path)) return false;
  const held = await listHeld();
  return listEdition(now, startOf(now, path)).every((one) => held.has(now.files[one]?.[0] ?? ''));
}

/** Tells each open page that is not the same in the newer version. */
async function tellReaders(before: Version | null, now: Version): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) {
    const path = pathOf(client.url) ?? '';
    const seen = shown.get(client.id) ?? before;
    if (seen && isChanged(path, seen, now)) client.postMessage('newer');
  }
}
