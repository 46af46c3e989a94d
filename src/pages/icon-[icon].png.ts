import type { APIRoute } from 'astro';
import { appIcons, drawAppIcon } from '../files/app-icon.ts';
import { pick } from '../story/site-story.ts';

export function getStaticPaths() {
  return appIcons.map(({ slug }) => ({ params: { icon: slug } }));
}

/** The sign of the site, for devices that it is installed on. */
export const GET: APIRoute = ({ params }) =>
  new Response(drawAppIcon(pick(appIcons, params.icon)), { headers: { 'content-type': 'image/png' } });
