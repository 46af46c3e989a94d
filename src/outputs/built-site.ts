import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightMark } from '../components/weight-mark.ts';
import { readScriptSources } from '../layouts/security-policy.ts';
import { trimBase } from '../paths.ts';
import { hashPage } from './published/page-hash.ts';

/** Where a site is served, as Astro is told. */
export interface Served {
  /** The path below which it is served, with or without a slash at its end. */
  base: string;
  /** The host, as a whole address. */
  site?: string | undefined;
}

/** What is made after the pages asks this of a page; read off its HTML once. */
export interface BuiltPage {
  /** Its path, without the base: `/works/opening/`, `/404.html`. */
  path: string;
  /** Whether it has something to read; one that only leads on has not. */
  isRead: boolean;
  /** The hash of what it tells. */
  hash: string;
  /** Every id in the part that is its own, in its order. */
  ids: readonly string[];
  /** The places that it leads to, each as a path without the base and an id: `/glossary/#term-apc`. */
  places: readonly string[];
  /** Source expressions of its scripts. */
  scripts: readonly string[];
  /** Files at the root that it asks for with a mark of their content. */
  marked: readonly string[];
  /** Whether it asks for the QR code of its address. */
  hasQr: boolean;
  /** Whether it has yet to say what it weighs. */
  isToWeigh: boolean;
}

/** A site that has been built into a folder. Each page is read once, and again after it was changed. */
export class BuiltSite {
  readonly folder: string;
  /** The path below which the site is served, without a slash at its end. */
  readonly base: string;
  /** The whole address of the site, without a slash at its end. */
  readonly root: string;
  /** By path; undefined for what has been written since it was read. */
  readonly #pages = new Map<string, BuiltPage | undefined>();

  constructor(folder: string, served: Served) {
    this.folder = folder;
    this.base = trimBase(served.base);
    this.root = addressOf(served);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.html')) continue;
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      this.#pages.set(path, undefined);
    }
  }

  /** Every file of HTML: pages, what leads on, the page of what is missing, files to pass on. */
  get pages(): BuiltPage[] {
    return [...this.#pages].map(([path, known]) => {
      const page = known ?? this.#describe(path, this.read(path));
      this.#pages.set(path, page);
      return page;
    });
  }

  /** The pages that have something to read, by path; files of HTML with a name of their own are none. */
  get contents(): ReadonlyMap<string, BuiltPage> {
    const read = this.pages.filter(({ path, isRead }) => isRead && path.endsWith('/'));
    return new Map(read.map((page) => [page.path, page]));
  }

  /** The HTML of a page. */
  read(path: string): string {
    return readFileSync(this.#fileOf(path), 'utf8');
  }

  /** Writes a page, or changes it. */
  write(path: string, html: string): void {
    writeFileSync(this.#fileOf(path), html);
    this.#pages.set(path, undefined);
  }

  /** Changes what of a page nothing asks for, its weight apart: the spaces between its words, its marks. */
  amend({ path, ...known }: BuiltPage, html: string): void {
    writeFileSync(this.#fileOf(path), html);
    this.#pages.set(path, { ...known, path, isToWeigh: html.includes(weightMark) });
  }

  #fileOf(path: string): string {
    return join(this.folder, path.endsWith('/') ? `${path}index.html` : path);
  }

  #describe(path: string, html: string): BuiltPage {
    return {
      path,
      isRead: html.includes('<main'),
      hash: hashPage(html, path),
      ids: listIds(html),
      places: [...html.matchAll(/<a [^>]*href="([^"#:]*)#([^"]+)"/g)].map(
        ([, page, id]) => `${page ? page.slice(this.base.length) : path}#${id}`,
      ),
      scripts: readScriptSources(html),
      marked: [...html.matchAll(/\/([\w-]+\.(?:css|woff2))\?[\w-]+/g)].map(([, name = '']) => name),
      hasQr: html.includes(`src="${this.base}/qr/`),
      isToWeigh: html.includes(weightMark),
    };
  }
}

/** The whole address of a site, without a slash at its end. */
export function addressOf({ base, site = 'http://localhost' }: Served): string {
  return `${new URL(site).origin}${trimBase(base)}`;
}

/** Every id in the part of a page that is its own, in its order. */
function listIds(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return [...main.matchAll(/<[a-z][^>]*\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}
