/// <reference lib="webworker" />
import { addressOf } from './store.client.ts';
import {
  addPart,
  digest,
  listPath,
  partOf,
  readVersion,
  startOf,
  versionPath,
  type Content,
  type Version,
} from './version.client.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long an answer may take, and a page of this site all of it; then the network counts as not there. */
const patience = 20_000;

/** What the network sent, and the hash of its body where that was read. */
export interface Reached {
  response: Response;
  hash: string | null;
}

/**
 * What answers a request; null when nothing does in good time.
 * @param isWhole whether the body must arrive too: a page of this site that is cut is not shown, while
 *   a download may take as long as it takes.
 */
export async function reach(request: Request, isWhole: boolean): Promise<Reached | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(request, { cache: 'no-cache', signal: abort.signal });
    const isRead = isWhole && response.type !== 'opaqueredirect';
    return { response, hash: isRead ? await digest(await response.clone().arrayBuffer()) : null };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What the network says that is deployed: a version, of the story’s own language; `gone` where the host says that this site is
 * there no longer, or leads elsewhere; `stranger` where something else answers in the host’s place;
 * null where the host fails or nothing comes.
 */
export async function askForVersion(): Promise<Version | 'gone' | 'stranger' | null> {
  const request = new Request(addressOf(versionPath), { redirect: 'manual' });
  const response = (await reach(request, false))?.response;
  if (!response) return null;
  if (response.type === 'opaqueredirect') return (await isElsewhere()) ? 'gone' : 'stranger';
  if (response.status === 404 || response.status === 410) return 'gone';
  if (response.status === 511) return 'stranger';
  if (!response.ok) return null;
  return readVersion(await response.text()).catch(() => 'stranger');
}

/** Says that this site is no longer at its address. */
export class Gone extends Error {}

/**
 * The deployed version, with the languages that are kept.
 * @param before what is kept.
 * @param path a page whose language is wanted too.
 * @throws Gone where the site is no longer there; Error where no version came, or a list that it names did not.
 */
export async function fetchVersion(before: Version | null, path = '/'): Promise<Version> {
  const deployed = await askForVersion();
  if (deployed === 'gone') throw new Gone();
  if (deployed === null || deployed === 'stranger') throw new Error('No version came.');
  const starts = [...Object.keys(before?.editions ?? {}), startOf(deployed, path)];
  return addLanguages(deployed, starts, before);
}

/**
 * A version with what the lists of languages add to it. A list that is kept is not asked for again.
 * @param starts what the paths of the languages begin with; those that the version does not name are passed over.
 * @param before what is kept.
 * @throws Error where a list did not come, or is that of another version.
 */
export async function addLanguages(
  deployed: Version,
  starts: readonly string[],
  before: Version | null,
): Promise<Version> {
  let version = deployed;
  for (const start of new Set(starts)) {
    const { version: hash } = deployed.others[start] ?? {};
    if (hash === undefined) continue;
    const isKept = before !== null && start in before.editions && before.others[start]?.version === hash;
    version = addPart(version, isKept ? partOf(before, start) : await fetchList(start, hash));
  }
  return version;
}

async function fetchList(start: string, hash: string): Promise<Content> {
  const path = listPath(start);
  const response = (await reach(new Request(addressOf(path)), false))?.response;
  if (!response?.ok) throw new Error(`${path} did not come.`);
  const list = await readVersion(await response.text());
  if (list.version !== hash) throw new Error(`${path} is of another version.`);
  return list;
}

/**
 * Whether a redirection of the description is the host’s own word. None but the host can redirect a
 * secure address; elsewhere, on the reader’s own machine, it must lead to a description.
 */
async function isElsewhere(): Promise<boolean> {
  if (self.location.protocol === 'https:') return true;
  const moved = await reach(new Request(addressOf(versionPath)), false);
  const text = moved?.response.ok ? await moved.response.text() : '';
  return readVersion(text).then(
    () => true,
    () => false,
  );
}
