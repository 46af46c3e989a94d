import type { APIRoute } from 'astro';
import { writeCountSchema } from '../../files/count-csv.ts';
import { pick, siteStory } from '../../story/site-story.ts';

export function getStaticPaths() {
  const { quantity } = siteStory();
  return quantity ? [{ params: { quantity: quantity.slug } }] : [];
}

/** The Table Schema of the CSV. */
export const GET: APIRoute = ({ params }) => {
  const story = siteStory();
  return new Response(writeCountSchema(story, pick(story.quantity ? [story.quantity] : [], params.quantity)));
};
