import {
  chapterPath,
  contestedPath,
  embedPath,
  entryPath,
  factPath,
  gradePath,
  pagePath,
  timelinePath,
} from '../paths.ts';
import { listGrades } from './ledger.ts';
import { listLineSlugs } from './line-parts.ts';
import type { Story } from './story.ts';

/** Pages that every story has. */
const fixedPaths = [
  '/',
  '/contested/',
  '/corrections/',
  '/embed/timeline/',
  '/facts/',
  '/glossary/',
  '/offline/',
  '/print/',
  '/print/one-page/',
  '/sources/',
  '/timeline/',
];

/** The path of every page that a story gives, redirects apart. A test holds it to what is built. */
export function listPaths(
  story: Pick<Story, 'chapters' | 'entries' | 'contested' | 'facts' | 'sources' | 'pages' | 'quantity'>,
): string[] {
  const { quantity } = story;
  return [
    ...fixedPaths,
    ...story.chapters.map(chapterPath),
    ...story.entries.map(entryPath),
    ...story.contested.map(contestedPath),
    ...[...story.facts.values()].map(factPath),
    ...listGrades(story).map(gradePath),
    ...story.pages.map(pagePath),
    ...listLineSlugs(story).map((slug) => timelinePath({ slug })),
    ...(quantity ? [pagePath(quantity), embedPath(quantity.slug)] : []),
  ];
}
