import { slug } from 'github-slugger';
import type { CalendarDate } from './dates.ts';
import type { Grade } from './schema/source.ts';

/** The path below which a site is served, without a slash at its end: empty for `/`. */
export function trimBase(base: string): string {
  return base.replace(/\/$/, '');
}

/** Address of a path of this site, below the base that it is served from. */
export function href(path: string): string {
  return `${trimBase(import.meta.env.BASE_URL)}${path}`;
}

/** Whole address of a path of this site, for canonical links and what is read elsewhere. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

const embeds = '/embed';

/** The path of what stands in another language than the story’s own. What can be framed stays in its folder, for which hosts have rules of their own. */
export function languagePath(language: string, path: string): string {
  return path.startsWith(`${embeds}/`)
    ? `${embeds}/${language}${path.slice(embeds.length)}`
    : `/${language}${path}`;
}

/** A path without its language; null where it is of another. */
export function pathInLanguage(language: string, path: string): string | null {
  const [own, embedded] = [`/${language}`, `${embeds}/${language}`];
  if (`${path}/`.startsWith(`${own}/`)) return path.slice(own.length);
  return path.startsWith(`${embedded}/`) ? embeds + path.slice(embedded.length) : null;
}

/** An address as it stands on paper: without what browsers add by themselves. */
export function shortenAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Path of a chapter. */
export function chapterPath({ slug }: { slug: string }): string {
  return `/${slug}/`;
}

/** Path of a development. */
export function entryPath({ slug, chapter }: { slug: string; chapter: { slug: string } }): string {
  return `/${chapter.slug}/${slug}/`;
}

/** Path of a part of the line: a chapter’s, a year’s or a month’s. */
export function timelinePath({ slug }: { slug: string }): string {
  return `/timeline/${slug}/`;
}

/** Path of a page of prose, and of the measured quantity. */
export function pagePath({ slug }: { slug: string }): string {
  return `/${slug}/`;
}

/** Path of a contested point. */
export function contestedPath({ id }: { id: string }): string {
  return `/contested/${id}/`;
}

const gradeNames: Record<Grade, string> = { P: 'official', W: 'wire', N: 'news', M: 'mirror' };

/** Path of a page of the sources of one grade; the first has no number in it. */
export function gradePath(grade: Grade, number: number): string {
  return `/sources/${gradeNames[grade]}/${number > 1 ? `${number}/` : ''}`;
}

/** Id of the row that holds what somebody pledged beside what came. */
export function pledgeId(who: string): string {
  return `pledge-${slug(who)}`;
}

const edtfNames = [
  ['/..', '-on'],
  ['/', '-to-'],
  ['~', '-about'],
  ['?', '-possibly'],
  ['%', '-possibly-about'],
] as const;

/** Id of the row of the count that holds what a development changed at a date, which is as precise there as it is. */
export function countRowId({ edtf }: Pick<CalendarDate, 'edtf'>, slug: string): string {
  return `on-${edtfNames.reduce((id, [sign, name]) => id.replaceAll(sign, name), edtf)}-${slug}`;
}

/** Path of what can be put on another page. */
export function embedPath(slug: string): string {
  return `${embeds}/${slug}/`;
}

/** Path of a figure’s page in the ledger. */
export function factPath({ id }: { id: string }): string {
  return `/facts/${id}/`;
}

/** Path of a file that goes with a page: `/cite/works/opening.txt`; the front page’s is called `index`. */
export function companionPath(folder: string, path: string, ending: string): string {
  return `${folder}${path === '/' ? '/index' : path.replace(/\/$/, '')}.${ending}`;
}

/** Id of a figure’s row in the booklet. */
export function printedFactId({ id }: { id: string }): string {
  return `fact-${id}`;
}

/** Pages whose fragments are ids in the booklet too. */
const keepsFragment = /^\/(contested|glossary)\/$/;
/** Pages that the booklet holds under another name. */
const printedAs: Record<string, string> = { timeline: 'line', print: '' };

/**
 * Where the booklet, `/print/`, holds what another page of this site tells.
 * @param path of the page, without the base, with or without a fragment.
 * @returns the fragment with its sign, `#first-contingent`; the empty text for the booklet’s beginning.
 */
export function printPlace(path: string): string {
  const [page = '', fragment] = path.split('#');
  if (fragment && keepsFragment.test(page)) return `#${fragment}`;
  const [first = '', last = first] = page.split('/').filter(Boolean);
  if (first === 'sources') return '#sources';
  if (first === 'facts' && last !== first) return `#${printedFactId({ id: last })}`;
  const id = printedAs[first === 'embed' ? last : first] ?? last;
  return id && `#${id}`;
}

/** Path of the card that is shown where a page is shared: `/og/index.png`, `/og/facts/dead.png`. */
export function cardPath(path: string): string {
  return companionPath('/og', path, 'png');
}

/** Path of the QR code of a page’s address, which only print shows. */
export function qrPath(path: string): string {
  return companionPath('/qr', path, 'svg');
}
