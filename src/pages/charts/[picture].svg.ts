import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { embedFaces } from '../../typeface/faces.ts';
import { listPictures } from '../../charts/pictures.ts';
import { pick, siteStory } from '../../story/site-story.ts';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  return listPictures(siteStory(routePattern), tokens).map(({ slug }) => ({ params: { picture: slug } }));
}

/** A picture as SVG. */
export const GET: APIRoute = async ({ params, routePattern }) =>
  new Response(await embedFaces(pick(listPictures(siteStory(routePattern), tokens), params.picture).draw()), {
    headers: { 'content-type': 'image/svg+xml' },
  });
