/// <reference lib="webworker" />
import { fetchVersion } from './network.client.ts';
import { addressOf, hold, listHeld, readKept, settle, storeName, tryRoom } from './store.client.ts';
import { isListed, listEdition, listKeepable, type Pack, type Version } from './version.client.ts';

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

/** A pack with the paths that it holds. */
interface KnownPack extends Pack {
  paths: ReadonlySet<string>;
}

function listPacks(version: Version): KnownPack[] {
  return Object.entries(version.editions).flatMap(([start, { unasked, packs }]) =>
    packs.map((pack) => ({
      ...pack,
      paths: new Set(pack.holds === 'all' ? listEdition(version, start) : unasked),
    })),
  );
}

/** How many bytes a pack spares. */
const weighSpared = (version: Version, { paths, bytes }: KnownPack, missing: readonly string[]): number =>
  weigh(
    version,
    missing.filter((path) => paths.has(path)),
  ) - bytes;

/**
 * Brings what is kept to the deployed version. Only when every file of it is held and is the right
 * one does it replace the kept version; until then that stays whole.
 * @param path the page that is read, whose language is kept from now on.
 * @param choose what to keep besides what was kept before.
 * @returns the version that is kept now.
 * @throws Error when a file is missing, cut or wrong, or when there is no room; what arrived is held
 *   for the next time.
 */
export function update(path: string, choose: (version: Version) => readonly string[]): Promise<Version> {
  return self.navigator.locks.request(storeName, async () => {
    const before = await readKept();
    const now = await fetchVersion(before, path);
    const held = await listHeld();
    const wasKept = (path: string) => held.has(before?.files[path]?.[0] ?? '');
    const wanted = new Set([...choose(now), ...listKeepable(now).filter(wasKept)]);
    const listMissing = async (): Promise<string[]> => {
      const hashes = await listHeld();
      return [...wanted].filter((path) => !hashes.has(now.files[path]?.[0] ?? ''));
    };
    const missing = await listMissing();
    if (missing.length > 0) await tryRoom(weigh(now, missing) * unpacked);
    const packs = listPacks(now).sort((a, b) => weighSpared(now, b, missing) - weighSpared(now, a, missing));
    for (const pack of packs) {
      const left = await listMissing();
      if (weighSpared(now, pack, left) > 0) await keepPack(now, pack, left).catch(() => undefined);
    }
    for (const path of await listMissing()) await keepFile(now, path);
    if (before?.version !== now.version || !isListed(before, path)) await settle(now);
    return now;
  });
}
