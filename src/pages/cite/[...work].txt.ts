import type { APIRoute } from 'astro';
import { citeWork, listWorks } from '../../files/cite.ts';
import { siteStory } from '../../story/site-story.ts';

const address = (work: string | undefined) => `/cite/${work}.txt`;

export function getStaticPaths() {
  return [...listWorks(siteStory()).keys()].map((path) => ({
    params: { work: path.slice('/cite/'.length, -'.txt'.length) },
  }));
}

/** How to cite a page, or a table of data. */
export const GET: APIRoute = ({ params }) => {
  const work = listWorks(siteStory()).get(address(params.work));
  if (!work) throw new Error(`Nothing can be cited by ${address(params.work)}.`);
  return new Response(citeWork(work));
};
