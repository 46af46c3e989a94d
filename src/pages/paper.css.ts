import type { APIRoute } from 'astro';
import print from '../styles/print.css?inline';

/** The rules for paper. They are fetched after the page, which does not wait for them. */
export const GET: APIRoute = () => new Response(print, { headers: { 'content-type': 'text/css' } });
