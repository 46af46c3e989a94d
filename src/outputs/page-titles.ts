import { readSite } from './published/page-hash.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** The title of every page of a built site that names a card, by the path of the page. */
export function listTitles(folder: string): Map<string, string> {
  return new Map(
    [...readSite(folder)].flatMap(([path, html]) => {
      const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1];
      const isNamed = html.includes('<meta property="og:image" ');
      return isNamed && title ? [[path, decode(title)] as const] : [];
    }),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|quot|#3[489]);/g, (entity) => entities[entity] ?? entity);
}
