import { defineMiddleware } from 'astro:middleware';
import { pruneStyle } from './layouts/prune-style.ts';
import { hashForPolicy } from './layouts/security-policy.ts';

/** The last hand on every page: its style keeps only the rules that can apply, and its policy the hash of that. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [element, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  if (!element) return new Response(html, response);
  const kept = pruneStyle(style, html.replace(element, ''));
  const pruned = html
    .replace(element, () => `<style>${kept}</style>`)
    .replace(hashForPolicy(style), () => hashForPolicy(kept));
  return new Response(pruned, response);
});
