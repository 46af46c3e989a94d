import { defineMiddleware } from 'astro:middleware';
import { findNames, readStyle, type Writer } from './layouts/prune-style.ts';
import { closeDrawn } from './layouts/close-drawn.ts';
import { fetchLate } from './layouts/fetch-late.ts';
import { flowSides } from './layouts/flow-sides.ts';
import { leadInLanguage } from './layouts/lead-in-language.ts';
import { hashForPolicy } from './layouts/security-policy.ts';
import { sharedStyle } from './layouts/shared-style.ts';
import { tellPage } from './layouts/tell-page.ts';
import { siteStory } from './story/site-story.ts';
import { directionOf } from './words/direction.ts';
import pages from './styles/pages.css?inline';

type Direction = ReturnType<typeof directionOf>;

const readIn = { ltr: readStyle, rtl: (style: string) => readStyle(flowSides(style)) };
/** What all pages share, read once in each direction that a page is written in. */
const shared: Partial<Record<Direction, Writer>> = {};
/** The rules of the page before, which its neighbour has too, unless it has some of its own. */
let last: { rules: string; direction: Direction; write: Writer } | null = null;

function readOwn(rules: string, direction: Direction): Writer {
  if (rules !== last?.rules || direction !== last.direction)
    last = { rules, direction, write: readIn[direction](rules) };
  return last.write;
}

/** The last hand on every page: its links stay in its language, its style takes of the sheets that all share only the rules that can apply, and its policy the hash of that. */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const story = siteStory(routePattern);
  const direction = directionOf(story.language);
  const html = fetchLate(closeDrawn(leadInLanguage(await response.text(), story)));
  const [element, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  if (!element) return new Response(html, response);
  const names = findNames(html.replace(element, ''));
  const writeShared = (shared[direction] ??= readIn[direction](pages));
  const kept = writeShared(names) + readOwn(style.slice(sharedStyle.length), direction)(names);
  const pruned = html
    .replace(element, () => `<style>${kept}</style>`)
    .replace(hashForPolicy(style), () => hashForPolicy(kept));
  return new Response(await tellPage(url.pathname, pruned), response);
});
