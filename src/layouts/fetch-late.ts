/**
 * Has the scripts of a page fetched behind all that it paints: browsers ask for a module as early as for a style
 * sheet, though it runs after the page is there. Astro bundles no script that says so itself.
 */
export function fetchLate(html: string): string {
  return html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
}
