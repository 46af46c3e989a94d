import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { listTables, writeTable, type OpenTable } from '../../files/open-data.ts';
import { siteStory } from '../../story/site-story.ts';

export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  return listTables(siteStory(routePattern)).map((table) => ({ params: { table } }));
}

/** A table of the story as open data. */
export const GET: APIRoute = ({ params, routePattern }) =>
  new Response(writeTable(params.table as OpenTable, siteStory(routePattern)));
