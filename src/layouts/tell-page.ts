/** What is told of a page as soon as it is written: its path, with the base, and its HTML. */
type Listener = (path: string, html: string) => void;

/** Pages and what is made of them are loaded apart; what they share is the process. */
const key = Symbol.for('news-explainer.page-listener');
const shared = globalThis as typeof globalThis & { [key]?: Listener | undefined };

/** Tells whoever listens of a page that is written. */
export function tellPage(path: string, html: string): void {
  shared[key]?.(path, html);
}

/** Has one listener told of every page that is written from now on; null ends that. */
export function listenToPages(listener: Listener | null): void {
  shared[key] = listener ?? undefined;
}
