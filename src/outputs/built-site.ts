import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightMark } from '../components/weight-mark.ts';
import { trimBase } from '../paths.ts';
import { describePage, type BuiltPage } from './describe-page.ts';

/** Where a site is served, as Astro is told. */
export interface Served {
  /** The path below which it is served, with or without a slash at its end. */
  base: string;
  /** The host, as a whole address. */
  site?: string | undefined;
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

  /** @param told what is known already of pages as they stand in the folder, by their paths. */
  constructor(folder: string, served: Served, told: ReadonlyMap<string, BuiltPage> = new Map()) {
    this.folder = folder;
    this.base = trimBase(served.base);
    this.root = addressOf(served);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!file.endsWith('.html')) continue;
      const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      this.#pages.set(path, told.get(path));
    }
  }

  /** Every file of HTML: pages, what leads on, the page of what is missing, files to pass on. */
  get pages(): BuiltPage[] {
    return [...this.#pages].map(([path, known]) => {
      const page = known ?? describePage(path, this.read(path), this.base);
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
}

/** The whole address of a site, without a slash at its end. */
export function addressOf({ base, site = 'http://localhost' }: Served): string {
  return `${new URL(site).origin}${trimBase(base)}`;
}
