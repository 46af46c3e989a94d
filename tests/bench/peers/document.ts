/** Writes the page of a peer, without an icon: its title, what else stands in its head, and its body, all as HTML. */
export const writeDocument = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Data for a script in a page. */
export const toScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Text as HTML. */
export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
