import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../files/feeds/json-feed.ts';
import { siteStory } from '../story/site-story.ts';

/** The developments in full as JSON Feed. */
export const GET: APIRoute = ({ routePattern }) => new Response(writeJsonFeed(siteStory(routePattern)));
