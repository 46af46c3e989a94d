import type { APIRoute } from 'astro';
import { drawPng } from '../../drawing/draw-png.ts';
import { listPictures } from '../../charts/pictures.ts';
import { pick, siteStory } from '../../story/site-story.ts';
import tokens from '../../styles/tokens.css?raw';

export function getStaticPaths() {
  return listPictures(siteStory(), tokens).map(({ slug }) => ({ params: { picture: slug } }));
}

/** A picture as PNG. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await drawPng(pick(listPictures(siteStory(), tokens), params.picture).draw()), {
    headers: { 'content-type': 'image/png' },
  });
