/**
 * What is told of a page as soon as it is rendered: its path, with the base, and its HTML.
 * @returns the HTML that is written.
 */
type Listener = (path: string, html: string) => Promise<string>;

/** Pages and what is made of them are loaded apart; what they share is the process. */
const key = Symbol.for('news-explainer.page-listener');
const shared = globalThis as typeof globalThis & { [key]?: Listener | undefined };

/** Tells whoever listens of a page that is about to be written. @returns its HTML, as it is to be written. */
export async function tellPage(path: string, html: string): Promise<string> {
  return (await shared[key]?.(path, html)) ?? html;
}

/** Has one listener told of every page that is rendered from now on; null ends that. */
export function listenToPages(listener: Listener | null): void {
  shared[key] = listener ?? undefined;
}
