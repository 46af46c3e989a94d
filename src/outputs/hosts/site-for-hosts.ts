import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readScriptSources, writeHostPolicy } from '../../layouts/security-policy.ts';

/** What hosts have to know of a built site. */
export interface SiteForHosts {
  /** The path below which it is served, without a slash at its end. */
  base: string;
  /** Folders at its root that hold pages, embeds apart, in order. */
  folders: readonly string[];
  /** Files at its root that pages ask for with a mark of their content. */
  marked: readonly string[];
  /** The Content-Security-Policy of its pages, and of those that other sites may frame. */
  policies: { pages: string; embeds: string };
}

/** The folder of the pages that other sites may frame. */
export const embeds = 'embed';

/** What is sent with everything: types are not guessed, other sites learn nothing of the reader, and no page asks for a sensor or a payment. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': [
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
};

/** How long a file is good whose address changes with its content. */
export const forGood = 'public, max-age=31536000, immutable';

/** Reads a built site. */
export function readForHosts(folder: string, base: string): SiteForHosts {
  const sources = { pages: new Set(["'self'"]), embeds: new Set(["'self'"]) };
  const folders = new Set<string>();
  const marked = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const [top = '', ...rest] = file.split('/');
    const kind = top === embeds ? 'embeds' : 'pages';
    for (const source of readScriptSources(html)) sources[kind].add(source);
    if (kind === 'pages' && rest.length > 0) folders.add(top);
    for (const [, name = ''] of html.matchAll(/\/([\w-]+\.(?:css|woff2))\?[\w-]+/g)) marked.add(name);
  }
  return {
    base,
    folders: [...folders],
    marked: [...marked].sort(),
    policies: {
      pages: writeHostPolicy([...sources.pages].sort(), false),
      embeds: writeHostPolicy([...sources.embeds].sort(), true),
    },
  };
}
