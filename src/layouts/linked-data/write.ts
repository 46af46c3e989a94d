import type { Thing } from 'schema-dts';

/** Writes what a page says to machines for its script element; nothing in it can end the element. */
export function writeLinkedData(things: readonly Exclude<Thing, string>[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
