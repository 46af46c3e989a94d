/** Says that a file was written by this code, in this form; raised when the form changes. */
export const mark = 'news-explainer-offline-4';

/** Where the description of the deployed version is served, below the base. */
export const versionPath = '/offline.json';

/** Where what another language adds to it is served, by what the paths of that begin with: `/fr/offline.json`. */
export const listPath = (start: string): string => start.slice(0, -1) + versionPath;

/** What is known of a file: its hash, its bytes on the wire, and its place in the booklet if it has one. */
export type KnownFile = [hash: string, bytes: number, place?: string];

/** The texts of many files in one, by their paths: closer packed than each on its own. */
export interface Pack {
  path: string;
  bytes: number;
  /** Which files it holds; fonts and pictures are in no pack. */
  holds: 'unasked' | 'all';
}

/** What there is to keep for those who read one language. */
export interface Edition {
  /** What is kept without being asked for. */
  unasked: string[];
  /** What keeping everything takes at most, in bytes on the wire. */
  whole: number;
  packs: Pack[];
}

/** A language whose pages are listed apart, so that only its readers load the list. */
export interface Apart {
  /** The hash of its list, which is a version of the same form. */
  version: string;
  /** What keeping everything in it takes at most, its list too, in bytes on the wire. */
  whole: number;
}

/**
 * One version of the site, as far as it is read: the story’s own language, and those whose lists have come.
 * The paths in it begin at the base.
 */
export interface Version {
  mark: string;
  /** The hash of everything below as `/offline.json` has it, and so of all languages, since that names their lists by hashes. */
  version: string;
  /** By what the paths of a language begin with: `/` for the story’s own, `/fr/`. */
  editions: Record<string, Edition>;
  /** The languages listed apart, come or not. */
  others: Record<string, Apart>;
  /** Pages that are read in another site’s frame or passed on as a file, so never kept. */
  never: string[];
  /** Former paths, each with that of today. */
  moved: Record<string, string>;
  files: Record<string, KnownFile>;
}

/** The first 96 bits of a SHA-256, in 16 characters that may stand in an address. */
export async function digest(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What is said in a version. */
export type Content = Omit<Version, 'mark' | 'version'>;

/** Describes a version, with the hash that says that the description is whole. */
export async function signVersion(content: Content): Promise<Version> {
  const version = await digest(new TextEncoder().encode(JSON.stringify({ mark, ...content })));
  return { version, mark, ...content };
}

/**
 * Reads the description of a version.
 * @throws Error when the text is another site’s, cut, or of another form.
 */
export async function readVersion(text: string): Promise<Version> {
  const { version, ...content } = JSON.parse(text) as Version;
  const hash = await digest(new TextEncoder().encode(JSON.stringify(content)));
  if (content.mark !== mark || version !== hash) throw new Error('This describes no version of this site.');
  return { version, ...content };
}

/** Every path that may be kept. */
export function listKeepable({ files, never }: Pick<Version, 'files' | 'never'>): string[] {
  return Object.keys(files).filter((path) => !never.includes(path));
}

/** What the paths of the language of a page begin with. */
export function startOf({ others }: Pick<Version, 'others'>, path: string): string {
  return Object.keys(others).find((start) => path.startsWith(start)) ?? '/';
}

const filter = <T>(record: Record<string, T>, isIn: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => isIn(key)));

/** What a version says of one language: its list, or for the story’s own what `/offline.json` has. */
export function partOf(version: Content, start: string): Content {
  const isIts = (path: string) => startOf(version, path) === start;
  return {
    editions: filter(version.editions, isIts),
    others: start === '/' ? version.others : {},
    never: version.never.filter(isIts),
    moved: filter(version.moved, isIts),
    files: filter(version.files, isIts),
  };
}

/** A version with what the list of a language adds to it. */
export function addPart(version: Version, part: Content): Version {
  return {
    ...version,
    editions: { ...version.editions, ...part.editions },
    never: [...version.never, ...part.never],
    moved: { ...version.moved, ...part.moved },
    files: { ...version.files, ...part.files },
  };
}

/** Whether what a version has of the language of a page has come. */
export const isListed = (version: Pick<Version, 'editions' | 'others'>, path: string): boolean =>
  startOf(version, path) in version.editions;

/** Whether a page is not the same in two versions, as far as both know its language. */
export function isChanged(path: string, before: Version, now: Version): boolean {
  const isKnown = isListed(before, path) && isListed(now, path);
  return isKnown && before.files[path]?.[0] !== now.files[path]?.[0];
}

/**
 * Every path that may be kept for those who read one language: its pages, and those of the story’s own that it has not,
 * to which its links lead; with what all pages are made of.
 */
export function listEdition(version: Pick<Version, 'files' | 'never' | 'others'>, start: string): string[] {
  return listKeepable(version).filter((path) => {
    const its = startOf(version, path);
    return its === start || (its === '/' && !(start.slice(0, -1) + path in version.files));
  });
}
