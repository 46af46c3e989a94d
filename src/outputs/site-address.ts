import { refuse } from './refuse.ts';

/** Where the site will be, as Astro is told. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  site: string;
  /** The path below which it is served, with a slash at both ends. */
  base: string;
}

/** A part of a path that is the same in an address, on a disk and in the rules of every host. */
const plainPart = /^(?!\.+$)[A-Za-z0-9._~-]+$/;

/**
 * Reads where the site will be from `SITE_URL` and `BASE_PATH`; a path may have its slashes at the ends or not.
 * @throws Error with what is wrong and what to write instead, in two lines.
 */
export function parseSiteAddress({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): SiteAddress {
  const base = parseBase(BASE_PATH ?? '');
  return { site: parseSite(SITE_URL || 'http://localhost:4321', base), base };
}

/** Reads where the site will be from the environment; ends the command where that names no place. */
export function readSiteAddress(): SiteAddress {
  try {
    return parseSiteAddress(process.env);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function parseSite(text: string, base: string): string {
  const example = 'Write its scheme and its host: SITE_URL=https://example.org';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is ${text}, which is no address of a site.\n${example}`);
  const { origin, pathname, username, password, search, hash } = url;
  if (pathname !== '/')
    throw new Error(
      `SITE_URL is ${text}, and the path in it would be lost.\nWrite SITE_URL=${origin} and the ${base === '/' ? `path in BASE_PATH=${pathname.replace(/\/*$/, '/')}` : 'whole path in BASE_PATH.'}`,
    );
  if (username || password || search || hash)
    throw new Error(`SITE_URL is ${text}, which is more than the address of a site.\n${example}`);
  return origin;
}

function parseBase(text: string): string {
  if (/^[A-Za-z]:|\\/.test(text))
    throw new Error(
      `BASE_PATH is ${text}, a folder of this machine: Git Bash makes one of every path that begins with a slash.\nWrite it without its first slash, BASE_PATH=explainer/, or set MSYS_NO_PATHCONV=1 too.`,
    );
  if (text === '' || text === '/') return '/';
  const parts = text.replace(/^\/|\/$/g, '').split('/');
  if (!parts.every((part) => plainPart.test(part)))
    throw new Error(
      `BASE_PATH is ${text}, which is no path that every host can serve.\nWrite letters from a to z, digits and -._~ between slashes: BASE_PATH=/explainer/`,
    );
  return `/${parts.join('/')}/`;
}
