import type { APIRoute } from 'astro';
import { openTables, writeTable, type OpenTable } from '../../files/open-data.ts';
import { siteStory } from '../../story/site-story.ts';

export function getStaticPaths() {
  return Object.keys(openTables).map((table) => ({ params: { table } }));
}

/** A table of the story as open data. */
export const GET: APIRoute = ({ params }) => new Response(writeTable(params.table as OpenTable, siteStory()));
