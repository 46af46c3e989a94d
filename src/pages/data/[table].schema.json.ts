import type { APIRoute } from 'astro';
import { siteStory } from '../../story/site-story.ts';
import { openTables, writeSchema, type OpenTable } from '../../files/open-data.ts';

export function getStaticPaths() {
  return Object.keys(openTables).map((table) => ({ params: { table } }));
}

/** The JSON Schema of a table. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeSchema(params.table as OpenTable, siteStory()));
