import type { APIRoute } from 'astro';
import { drawFavicon } from '../files/app-icon.ts';

/** The sign of the site, for what asks at the oldest of addresses. */
export const GET: APIRoute = () => new Response(drawFavicon());
