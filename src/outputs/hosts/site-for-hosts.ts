import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeHostPolicy } from '../../layouts/security-policy.ts';
import type { BuiltSite } from '../built-site.ts';

/** What hosts have to know of a built site. */
export interface SiteForHosts {
  /** The path below which it is served, without a slash at its end. */
  base: string;
  /** Folders at its root that hold pages, embeds apart, in order. */
  folders: readonly string[];
  /** Files at its root that pages ask for with a mark of their content. */
  marked: readonly string[];
  /** What other sites may read from a browser too, below the base; folders end with a slash. */
  open: readonly string[];
  /** The Content-Security-Policy of its pages, and of those that other sites may frame. */
  policies: { pages: string; embeds: string };
}

/**
 * What other sites and sandboxed frames may read from a browser too: data, feeds, citations, drawings,
 * the face, and the description by which a worker knows the site; in each language what it has of them.
 * Source: https://fetch.spec.whatwg.org/#http-access-control-allow-origin
 */
const open = [
  ...['data/', 'cite/', 'charts/'],
  ...['feed.xml', 'feed.json', 'corrections.xml', 'events.ics', 'offline.json', 'display.woff2'],
] as const;

/** What lets them. */
export const openHeader = ['Access-Control-Allow-Origin', '*'] as const;

/** Names at the root of what only the host reads. */
export const unserved = ['_headers', '_redirects', '_nginx', '_caddy', '_lighttpd'] as const;

/** A text that stands for itself in a regular expression. */
export function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A regular expression for the paths of what is open, packed or not. lighttpd takes but a few groups that capture. */
export function matchOpen({ base, open }: Pick<SiteForHosts, 'base' | 'open'>): string {
  return `^${quote(base)}/(?:${open.map((name) => quote(name) + (name.endsWith('/') ? '' : String.raw`(?:\.br|\.gz)?$`)).join('|')})`;
}

/** A regular expression for the paths of what only the host reads. */
export function matchUnserved(base: string): string {
  return `^${quote(base)}/(${unserved.map(quote).join('|')})(/|$)`;
}

/**
 * A regular expression for the Accept-Encoding of a client that takes a coding, unless it says that it
 * does so with a quality of nought (RFC 9110, 12.5.3).
 */
export function matchCoding(coding: string): string {
  return String.raw`(^|[\s,])${coding}(?![\w-])(?!\s*;\s*q=0(\.0*)?\s*(,|$))`;
}

/** The folder of the pages that other sites may frame. */
export const embeds = 'embed';

/** What is sent with everything: types are not guessed, and other sites learn nothing of the reader. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

/** What is sent with pages beside their policy: none asks for a sensor or a payment. What pages are made of asks for nothing, and its answers are small. */
export const pageHeader = [
  'Permissions-Policy',
  [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
] as const;

/** How long a file is good whose address changes with its content. */
export const forGood = 'public, max-age=31536000, immutable';

/**
 * What hosts have to know of a built site.
 * @param languages those that the story is told in beside its own.
 */
export function describeForHosts(
  { base, folder, pages }: BuiltSite,
  languages: readonly string[],
): SiteForHosts {
  const sources = { pages: new Set(["'self'"]), embeds: new Set(["'self'"]) };
  const folders = new Set<string>();
  for (const { path, scripts } of pages) {
    const [, top = '', ...rest] = path.split('/');
    const kind = top === embeds ? 'embeds' : 'pages';
    for (const source of scripts) sources[kind].add(source);
    if (kind === 'pages' && rest.length > 0) folders.add(top);
  }
  return {
    base,
    folders: [...folders],
    open: [
      ...open,
      ...languages
        .flatMap((language) => open.map((name) => `${language}/${name}`))
        .filter((name) => existsSync(join(folder, name))),
    ],
    marked: [...new Set(pages.flatMap(({ marked }) => marked))].sort(),
    policies: {
      pages: writeHostPolicy([...sources.pages].sort(), false),
      embeds: writeHostPolicy([...sources.embeds].sort(), true),
    },
  };
}
