import type { APIRoute } from 'astro';
import { writeCountCsv } from '../../files/count-csv.ts';
import { pick, siteStory } from '../../story/site-story.ts';

export function getStaticPaths() {
  const { quantity } = siteStory();
  return quantity ? [{ params: { quantity: quantity.slug } }] : [];
}

/** The measured quantity as CSV. */
export const GET: APIRoute = ({ params }) => {
  const story = siteStory();
  return new Response(writeCountCsv(story, pick(story.quantity ? [story.quantity] : [], params.quantity)));
};
