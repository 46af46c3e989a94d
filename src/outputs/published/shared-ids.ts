import type { BuiltSite } from '../built-site.ts';

/**
 * Ids that move when something is added before them: numbers of notes and sources, the spots of a
 * figure, marks on the line. What they stand for has an address of its own.
 */
const counted = /^(n\d|source-\d|use-|on-line-)/;
/** Pages that are not read on a screen. */
const offScreen = /^\/(print|embed)\//;

/**
 * The ids that can be shared, by the path of their page: a link of the site leads to each, and each
 * means the same however the content around it changes.
 */
export function listSharedIds({ contents }: Pick<BuiltSite, 'contents'>): Map<string, string[]> {
  const linked = new Set([...contents.values()].flatMap(({ places }) => places));
  return new Map(
    [...contents].map(([path, { ids }]) => [
      path,
      offScreen.test(path) ? [] : ids.filter((id) => linked.has(`${path}#${id}`) && !counted.test(id)),
    ]),
  );
}

/**
 * Lets a former id lead to the place that has another now: an empty element with that id, in the
 * innermost of the elements that begin there together, so that lists and tables stay whole.
 */
export function addAnchor(html: string, former: string, today: string): string {
  const start = new RegExp(
    `<[a-z][^>]*\\sid="${today}"[^>]*>(?:\\s*<(?!svg|img|br|input|script)[a-z][^>]*>)*`,
  );
  return html.replace(start, (opening) => `${opening}<span id="${former}"></span>`);
}
