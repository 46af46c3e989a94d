import type { APIRoute, GetStaticPathsOptions } from 'astro';
import { dropUndrawable, tellDropped } from '../../drawing/drop-undrawable.ts';
import { drawPng } from '../../drawing/draw-png.ts';
import { listPictures, picturePaths } from '../../charts/pictures.ts';
import { pick, siteStory } from '../../story/site-story.ts';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  return listPictures(siteStory(routePattern), tokens).map(({ slug }) => ({ params: { picture: slug } }));
}

/** A picture as PNG. */
export const GET: APIRoute = async ({ params, routePattern }) => {
  const picture = pick(listPictures(siteStory(routePattern), tokens), params.picture);
  const { svg, dropped } = dropUndrawable(picture.draw());
  for (const one of dropped) console.warn(tellDropped(picturePaths(picture.slug).png, one));
  return new Response(await drawPng(svg), { headers: { 'content-type': 'image/png' } });
};
