import type { Wish } from './worker.client.ts';

/** The site’s base, with a slash at the end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The path of this page, below the base. */
export const pathHere = (): string => location.pathname.slice(base.length - 1);

interface Policy {
  createScriptURL: (address: string) => string;
}

/** What browsers add that TypeScript’s library does not know yet. */
interface NewerWindow {
  trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
}
interface NewerNavigator {
  connection?: { saveData?: boolean };
}

/** Whether the browser has all that the worker needs. */
export const canKeep: boolean = 'serviceWorker' in navigator && 'locks' in navigator && 'caches' in window;

/** Whether the reader has asked to spare data. */
export function sparesData(): boolean {
  return (navigator as NewerNavigator).connection?.saveData === true;
}

const rules: Policy = { createScriptURL: () => `${base}sw.js` };

let policy: Policy | undefined;

/** The one address of a script that this site makes; browsers with Trusted Types take it from here only. */
function addressOfWorker(): string {
  policy ??= (window as NewerWindow).trustedTypes?.createPolicy('worker', rules) ?? rules;
  return policy.createScriptURL('');
}

/** Starts the worker, or takes the one that runs. */
export async function startWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(addressOfWorker(), { scope: base });
  return navigator.serviceWorker.ready;
}

/**
 * Asks the worker.
 * @returns whether everything is kept now; null when it could not do what was asked.
 */
export function ask({ active }: ServiceWorkerRegistration, want: Wish['want']): Promise<boolean | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean | null>) => resolve(data);
    active?.postMessage({ want, path: pathHere() } satisfies Wish, [port2]);
  });
}
