import type { APIRoute } from 'astro';
import { absoluteUrl } from '../paths.ts';

/**
 * Lets every robot read everything, and names the sitemap. A robot asks for it at the root of a
 * host only; below a base, the host’s own file has to name the sitemap.
 * Source: https://www.rfc-editor.org/rfc/rfc9309, https://www.sitemaps.org/protocol.html#submit_robots
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`);
