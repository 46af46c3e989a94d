import type { APIRoute } from 'astro';
import { writeSourcesBibtex } from '../../files/cite-sources.ts';
import { siteStory } from '../../story/site-story.ts';

/** The sources as BibTeX. */
export const GET: APIRoute = () => new Response(writeSourcesBibtex(siteStory()));
