import type { PageLoad } from './lighthouse-load.ts';

/** What a page is measured as: ours, one of the floors below it, or a peer. */
export type Part = 'ours' | 'text' | 'drawings' | 'timelinejs' | 'starlight';

/** A page of the table, with what was measured of each of its loads. */
export interface PageRow {
  /** The page of ours that it is, or stands beside. */
  page: string;
  part: Part;
  path: string;
  loads: PageLoad[];
}

/** What stands beside each of our pages. */
const compared: Record<string, Part[]> = {
  front: ['ours', 'text', 'drawings', 'timelinejs'],
  chapter: ['ours', 'text', 'drawings', 'starlight'],
  entry: ['ours', 'text', 'drawings', 'starlight'],
  timeline: ['ours', 'text', 'drawings', 'timelinejs', 'starlight'],
  count: ['ours', 'text', 'drawings'],
};

/** Where each part is served, with a slash at both ends; ours is the rest of the site. */
export const bases: Record<Part, string> = {
  text: '/bare-text/',
  drawings: '/bare-drawings/',
  timelinejs: '/timelinejs/',
  starlight: '/starlight/',
  ours: '/',
};

/**
 * Lists the pages to measure, our own before what stands beside it.
 * @param paths of our front, chapter, entry and timeline pages, and of the count where there is one.
 */
export function listRows(paths: Readonly<Record<string, string>>): PageRow[] {
  return Object.entries(compared).flatMap(([page, parts]) => {
    const path = paths[page];
    if (path === undefined) return [];
    return parts.map((part) => ({ page, part, path: bases[part] + path.slice(1), loads: [] }));
  });
}
