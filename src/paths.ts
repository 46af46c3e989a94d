import { slug } from 'github-slugger';

/** Address of a path of this site, below the base that it is served from. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Whole address of a path of this site, for canonical links and what is read elsewhere. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Path of a chapter. */
export function chapterPath({ slug }: { slug: string }): string {
  return `/${slug}/`;
}

/** Path of a development. */
export function entryPath({ slug, chapter }: { slug: string; chapter: { slug: string } }): string {
  return `/${chapter.slug}/${slug}/`;
}

/** Path of a part of the line: a chapter’s, a year’s or a month’s. */
export function timelinePath({ slug }: { slug: string }): string {
  return `/timeline/${slug}/`;
}

/** Path of a contested point. */
export function contestedPath({ id }: { id: string }): string {
  return `/contested/#${id}`;
}

/** Id of the row that holds what somebody pledged beside what came. */
export function pledgeId(who: string): string {
  return `pledge-${slug(who)}`;
}

/** Path of what can be put on another page. */
export function embedPath(slug: string): string {
  return `/embed/${slug}/`;
}

/** Path of a figure’s page in the ledger. */
export function factPath({ id }: { id: string }): string {
  return `/facts/${id}/`;
}

/** Ids that may be a page’s place in the booklet, the nearest first; the booklet need not have them. */
export function listPlaces(path: string): string[] {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const last = rest.at(-1) ?? first;
  if (first === 'timeline') return ['line'];
  if (first === 'facts') return [`fact-${last}`, `note-${last}`, 'figures', 'key-figures'];
  return [last, first];
}
