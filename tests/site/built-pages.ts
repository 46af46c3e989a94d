import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pagePath } from '../../src/paths.ts';
import { hasGlossary } from '../../src/story/list-pages.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { storyAt, withoutLanguage } from '../../src/story/place-of.ts';
import type { Entry, Story } from '../../src/story/story.ts';

/** The folder of the built site. */
export const dist = join(import.meta.dirname, '../../dist');

/** The story that the site was built from. */
export const story = loadStory(join(import.meta.dirname, '../../content'));

/** Paths of every page of a built site, as a reader would open them; the file to pass on is none. */
export const listPagePaths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && basename(file) !== 'explainer.html')
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();

export const pagePaths: string[] = listPagePaths(dist);

/** The story of which a path is a page, in its language. */
export const storyOf = (path: string): Story => storyAt(story, path);

/** A path without its language, which says what kind of page it is. */
export const plainPath = (path: string): string => withoutLanguage(storyOf(path), path);

/** The file of a built page. */
export const fileOf = (path: string, folder = dist): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

const read = new Map<string, string>();

/** The HTML of a built page. */
export function readPage(path: string): string {
  const html = read.get(path) ?? readFileSync(fileOf(path), 'utf8');
  read.set(path, html);
  return html;
}

const pathOf = (entry: Entry | undefined): string => `/${entry?.chapter.slug}/${entry?.slug}/`;

/** One page of each kind. */
export const kinds: Record<string, string> = {
  front: '/',
  chapter: `/${story.chapters[0]?.slug}/`,
  entry: pathOf(story.entries[0]),
  timeline: '/timeline/',
  ...(story.quantity && { count: `/${story.quantity.slug}/` }),
  ...(story.contested.length > 0 && { contested: '/contested/' }),
  ...(story.contested[0] && { point: `/contested/${story.contested[0].id}/` }),
  sources: '/sources/',
  ...(hasGlossary(story) && { glossary: '/glossary/' }),
  ...(story.pages[0] && { about: pagePath(story.pages[0]) }),
  print: '/print/',
  missing: '/404.html',
};

/** Deals a list out into so many parts, so that workers share what one page can do in a row. */
export function shards<Item>(list: readonly Item[], count: number): Item[][] {
  return Array.from({ length: count }, (_, part) => list.filter((_, index) => index % count === part));
}
