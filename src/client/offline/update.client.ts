/// <reference lib="webworker" />
import { fetchVersion } from './network.client.ts';
import { addressOf, hold, listHeld, readKept, settle, storeName, tryRoom } from './store.client.ts';
import { listKeepable, type Pack, type Version } from './version.client.ts';

declare const self: ServiceWorkerGlobalScope;

/** How many times larger files are in the store than on the wire, about. */
const unpacked = 8;

async function fetchWhole(path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(addressOf(path), { cache });
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return response;
}

/** Keeps a file: the browser’s own copy if that is the one, else from the network. */
async function keepFile(version: Version, path: string): Promise<void> {
  const get = async (cache: RequestCache) =>
    hold(version, path, new Uint8Array(await (await fetchWhole(path, cache)).arrayBuffer()));
  await get('force-cache').catch(() => get('reload'));
}

/** Keeps what is wanted of a pack. What is cut or of another version is left to be fetched on its own. */
async function keepPack(version: Version, pack: Pack, wanted: readonly string[]): Promise<void> {
  const texts = (await (await fetchWhole(pack.path, 'no-cache')).json()) as Record<string, string>;
  for (const path of wanted) {
    const text = texts[path];
    if (text !== undefined) await hold(version, path, new TextEncoder().encode(text)).catch(() => undefined);
  }
}

const weigh = (version: Version, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + (version.files[path]?.[1] ?? 0), 0);

/** The pack that spares most bytes, if any does. */
function choosePack(version: Version, missing: readonly string[]): Pack | undefined {
  const spared = ({ holds, bytes }: Pack): number =>
    weigh(version, holds === 'all' ? missing : missing.filter((path) => version.unasked.includes(path))) -
    bytes;
  return version.packs.filter((pack) => spared(pack) > 0).sort((a, b) => spared(b) - spared(a))[0];
}

/**
 * Brings what is kept to the deployed version. Only when every file of it is held and is the right
 * one does it replace the kept version; until then that stays whole.
 * @param choose what to keep besides what is kept unasked and what was kept before.
 * @returns the version that is kept now.
 * @throws Error when a file is missing, cut or wrong, or when there is no room; what arrived is held
 *   for the next time.
 */
export function update(choose: (version: Version) => readonly string[]): Promise<Version> {
  return self.navigator.locks.request(storeName, async () => {
    const before = await readKept();
    const now = await fetchVersion();
    const held = await listHeld();
    const wasKept = (path: string) => held.has(before?.files[path]?.[0] ?? '');
    const wanted = new Set([...now.unasked, ...choose(now), ...listKeepable(now).filter(wasKept)]);
    const listMissing = async (): Promise<string[]> => {
      const hashes = await listHeld();
      return [...wanted].filter((path) => !hashes.has(now.files[path]?.[0] ?? ''));
    };
    const missing = await listMissing();
    if (missing.length > 0) await tryRoom(weigh(now, missing) * unpacked);
    const pack = choosePack(now, missing);
    if (pack) await keepPack(now, pack, missing).catch(() => undefined);
    for (const path of await listMissing()) await keepFile(now, path);
    if (before?.version !== now.version) await settle(now);
    return now;
  });
}
