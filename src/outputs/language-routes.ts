import type { AstroIntegration } from 'astro';
import { languagePath } from '../paths.ts';
import { ContentError } from '../problems/problems.ts';
import { isTold } from '../story/place-of.ts';
import { siteStory } from '../story/site-story.ts';
import type { Story } from '../story/story.ts';

/** Pages of one address each, by their files. */
const fixed: Readonly<Record<string, string>> = {
  '/': 'index.astro',
  '/contested/': '[contested].astro',
  '/corrections/': 'corrections.astro',
  '/embed/timeline/': 'embed/timeline.astro',
  '/facts/': 'facts/index.astro',
  '/glossary/': '[glossary].astro',
  '/offline/': 'offline.astro',
  '/print/': 'print.astro',
  '/print/one-page/': 'print/one-page.astro',
  '/sources/': 'sources/index.astro',
  '/timeline/': 'timeline/index.astro',
};

/** Pages and files that say themselves which addresses they have, or that every language has. */
const others = [
  '[chapter]/[entry].astro',
  '[chapter]/index.astro',
  '[page].astro',
  '[quantity].astro',
  'contested/[point].astro',
  'charts/[picture].png.ts',
  'charts/[picture].svg.ts',
  'corrections.xml.ts',
  'data/[table].json.ts',
  'embed/[quantity].astro',
  'events.ics.ts',
  'facts/[id].astro',
  'feed.json.ts',
  'feed.xml.ts',
  'manifest.webmanifest.ts',
  'sources/[...part].astro',
  'timeline/[part].astro',
] as const;

/** The files of `src/pages` from which the pages of a story in another language are made, the same as for its own. */
function listFiles(story: Story): string[] {
  const pages = Object.entries(fixed).flatMap(([path, file]) => (isTold(story, path) ? [file] : []));
  return [...pages, ...others];
}

/**
 * Serves the pages of a story in each other language that it is told in below the code of that language, from
 * the same files: a page asks which story it is of by the pattern of its route.
 */
export function languageRoutes(): AstroIntegration {
  return {
    name: 'language-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build' && command !== 'dev') return;
        for (const story of readTranslations()) {
          for (const file of listFiles(story)) {
            const path = file.replace(/(?:\/?index)?\.astro$|\.ts$/, '');
            injectRoute({
              pattern: languagePath(story.language, path === '' ? '' : `/${path}`),
              entrypoint: `./src/pages/${file}`,
              prerender: true,
            });
          }
        }
      },
    },
  };
}

/** The translations of the story; none while its content has mistakes, which the build tells later. */
function readTranslations(): readonly Story[] {
  try {
    return siteStory().translations;
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}
