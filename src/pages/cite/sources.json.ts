import type { APIRoute } from 'astro';
import { writeSourcesCsl } from '../../files/cite-sources.ts';
import { siteStory } from '../../story/site-story.ts';

/** The sources as CSL-JSON. */
export const GET: APIRoute = () => new Response(writeSourcesCsl(siteStory()));
