import type { APIRoute } from 'astro';
import { drawAppIcon } from '../files/app-icon.ts';

/** The sign of the site as iOS asks for it, which rounds its corners: the sign keeps away from them. */
export const GET: APIRoute = () => new Response(drawAppIcon({ size: 180, margin: 0.1 }));
