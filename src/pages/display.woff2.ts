import type { APIRoute } from 'astro';
import { siteFace } from '../typeface/site-face.ts';

/** The headline face, cut to the characters that headlines and numerals of this site use. */
export const GET: APIRoute = async () => new Response(await siteFace());
