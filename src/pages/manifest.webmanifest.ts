import type { APIRoute } from 'astro';
import { appIcons } from '../files/app-icon.ts';
import { readLightColours } from '../drawing/picture-style.ts';
import { href } from '../paths.ts';
import { hrefOf } from '../story/place-of.ts';
import { siteStory } from '../story/site-story.ts';
import tokens from '../styles/tokens.css?raw';

/** What a device is told that the site is installed on. Source: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = ({ routePattern }) => {
  const story = siteStory(routePattern);
  const colour = readLightColours(tokens);
  const manifest = {
    name: story.title,
    description: story.standfirst.text,
    lang: story.language,
    id: hrefOf(story, '/'),
    start_url: hrefOf(story, '/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: colour('paper'),
    theme_color: colour('paper'),
    icons: [
      { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...appIcons.map(({ slug, size, purpose }) => ({
        src: href(`/icon-${slug}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
