import type { APIRoute } from 'astro';
import { siteStory } from '../../story/site-story.ts';
import { tableNames, writeSchema, type OpenTable } from '../../files/open-data.ts';

export function getStaticPaths() {
  return tableNames.map((table) => ({ params: { table } }));
}

/** The JSON Schema of a table. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeSchema(params.table as OpenTable, siteStory()));
