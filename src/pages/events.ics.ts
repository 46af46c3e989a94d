import type { APIRoute } from 'astro';
import { writeCalendar } from '../files/feeds/calendar.ts';
import { siteStory } from '../story/site-story.ts';

/** The developments as a calendar. */
export const GET: APIRoute = ({ routePattern }) => new Response(writeCalendar(siteStory(routePattern)));
