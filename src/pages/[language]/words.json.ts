import type { APIRoute } from 'astro';
import { isLanguage } from '../../schema/language.ts';
import { listEditions } from '../../story/place-of.ts';
import { siteStory } from '../../story/site-story.ts';
import { wordsFor } from '../../words/words.ts';

/** Scripts hold the words of English themselves. */
export function getStaticPaths() {
  return listEditions(siteStory())
    .filter(({ language }) => language !== 'en')
    .map(({ language }) => ({ params: { language } }));
}

/** The words that scripts put on the pages of a language. */
export const GET: APIRoute = ({ params: { language = '' } }) => {
  if (!isLanguage(language)) throw new Error(`${language} is no language of the interface.`);
  return new Response(JSON.stringify(wordsFor(language).browser));
};
