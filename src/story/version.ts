import { createHash } from 'node:crypto';
import type { PublishedData } from '../schema/published.ts';

/** The state in which something was published: a short hash of its content, and the day it last changed. */
export interface Version {
  /** 8 hexadecimal digits. */
  hash: string;
  /** An ISO 8601 day. */
  date: string;
}

/** What the record says of a page, or of a file, which has no hash. */
type Recorded = Pick<PublishedData, 'hash' | 'date'>;

const hashLength = 8;
/** The pages that hold the whole story. */
const wholeStory = /^\/print\//;

/**
 * The version of one page, or of the whole story: the newest day in the record of what has been
 * published, and a hash over the hashes of all its pages. What prints it in a page’s `main` carries
 * `data-version`, so that the hash of a page never depends on its own version.
 * @param path the page; left out, or a page made for paper, for the whole story.
 * @returns null where nothing has been recorded yet.
 */
export function versionOf(
  { published }: { published: ReadonlyMap<string, Recorded> },
  path?: string,
): Version | null {
  if (path !== undefined && !wholeStory.test(path)) {
    const page = published.get(path);
    return page?.hash ? { hash: page.hash.slice(0, hashLength), date: page.date } : null;
  }
  const pages = [...published].filter(([, { hash }]) => hash).sort(byPath);
  if (pages.length === 0) return null;
  const hash = createHash('sha256').update(pages.map(([path, page]) => `${path} ${page.hash}\n`).join(''));
  return {
    hash: hash.digest('hex').slice(0, hashLength),
    date: pages.map(([, page]) => page.date).reduce((newest, date) => (date > newest ? date : newest)),
  };
}

function byPath([a]: [string, Recorded], [b]: [string, Recorded]): number {
  return a < b ? -1 : 1;
}
