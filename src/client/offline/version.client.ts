/** Says that a file was written by this code, in this form; raised when the form changes. */
export const mark = 'news-explainer-offline-3';

/** Where the description of the deployed version is served, below the base. */
export const versionPath = '/offline.json';

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

/** One version of the site. The paths in it begin at the base. */
export interface Version {
  mark: string;
  /** The hash of everything below. */
  version: string;
  /** By what the paths of a language begin with: `/` for the story’s own, `/fr/`. */
  editions: Record<string, Edition>;
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

/** Describes a version, with the hash that says that the description is whole. */
export async function signVersion(content: Omit<Version, 'mark' | 'version'>): Promise<Version> {
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
export function startOf({ editions }: Pick<Version, 'editions'>, path: string): string {
  return Object.keys(editions).find((start) => start !== '/' && path.startsWith(start)) ?? '/';
}

/**
 * Every path that may be kept for those who read one language: its pages, and those of the story’s own that it has not,
 * to which its links lead; with what all pages are made of.
 */
export function listEdition(version: Pick<Version, 'files' | 'never' | 'editions'>, start: string): string[] {
  return listKeepable(version).filter((path) => {
    const its = startOf(version, path);
    return its === start || (its === '/' && !(start.slice(0, -1) + path in version.files));
  });
}
