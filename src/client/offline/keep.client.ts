import { ask, base, canKeep, pathHere, sparesData, startWorker } from './ask.client.ts';
import { offerToKeep, tellKept, tellNewer } from './show.client.ts';
import { loadWords } from '../load-words.client.ts';
import { whenLoaded } from '../when-loaded.client.ts';
import { startOf, versionPath, type Version } from './version.client.ts';

/** Keeps this page and what the worker keeps unasked; under Save-Data, nothing that is not asked for. */
async function keepPage(): Promise<void> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'newer') void loadWords().then(({ offline }) => tellNewer(offline, () => void showNewer()));
  });
  const isSparing = sparesData();
  const before = await serviceWorker.getRegistration(base);
  if (isSparing && !before) return offerWhenSeen();
  const isWhole = await ask(await startWorker(), isSparing ? 'news' : 'page');
  if (isWhole) tellKept((await loadWords()).offline);
  else offerWhenSeen();
}

async function showNewer(): Promise<void> {
  await ask(await navigator.serviceWorker.ready, 'page');
  location.reload();
}

/** Offers to keep everything when the reader comes to the end of the page; only then is its size fetched. */
function offerWhenSeen(): void {
  const footer = document.querySelector('footer');
  if (!footer) return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void offer().catch(() => undefined);
  });
  seen.observe(footer);
}

async function offer(): Promise<void> {
  const response = await fetch(base + versionPath.slice(1), { cache: 'force-cache' });
  const version = (await response.json()) as Version;
  const start = startOf(version, pathHere());
  const { whole = 0 } = version.editions[start] ?? version.others[start] ?? {};
  const keep = async () => (await ask(await startWorker(), 'everything')) === true;
  const { offline } = await loadWords();
  offerToKeep(offline, Math.ceil(whole / 1000), () => keep().catch(() => false));
}

if (import.meta.env.PROD && canKeep) whenLoaded(() => void keepPage().catch(() => undefined));
