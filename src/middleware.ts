import { defineMiddleware } from 'astro:middleware';
import { findNames, readStyle } from './layouts/prune-style.ts';
import { hashForPolicy } from './layouts/security-policy.ts';
import pages from './styles/pages.css?inline';

const writeShared = readStyle(pages);

/** The last hand on every page: its style, which begins with the sheets that all share, keeps only the rules that can apply, and its policy the hash of that. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [element, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  if (!element) return new Response(html, response);
  const names = findNames(html.replace(element, ''));
  const kept = writeShared(names) + readStyle(style.slice(pages.length))(names);
  const pruned = html
    .replace(element, () => `<style>${kept}</style>`)
    .replace(hashForPolicy(style), () => hashForPolicy(kept));
  return new Response(pruned, response);
});
