import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Version } from '../../story/version.ts';
import { plainStyle } from './plain-style.ts';

/** What can be cited: a page, or a table of data. */
export interface Work {
  /** Its path on the site, which makes its key. */
  path: string;
  type: 'webpage' | 'dataset';
  title: string;
  /** The site that holds it. */
  site: string;
  address: string;
  language: string;
  /** Null before it has been published. */
  version: Version | null;
}

/** How one work is cited, in the forms that people and programs take. */
export interface Citation {
  /** In plain words, on one line. */
  plain: string;
  bibtex: string;
  csl: CSL;
}

const locales: Record<string, string> = { en: 'en-GB' };

plugins.config.get('@csl').styles.add('plain', plainStyle);
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true });

/**
 * Cites works, all at once since the engine is slow to start.
 * Source of the data: CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 * @returns a citation for each work, in their order.
 */
export function citeWorks(works: readonly Work[]): Citation[] {
  const records = works.map(describe);
  const cite = new Cite(records);
  const lang = locales[works[0]?.language ?? 'en'] ?? 'en-GB';
  const options = { style: 'plain', lang, nosort: true, asEntryArray: true as const };
  const plain: [string, string][] = cite.format('bibliography', options);
  return records.map((csl, index) => ({
    plain: plain[index]?.[1].trim() ?? '',
    bibtex: String(new Cite(csl).format('bibtex')).trim(),
    csl,
  }));
}

function describe({ path, type, title, site, address, language, version }: Work): CSL {
  return {
    id:
      path
        .replace(/\.\w+$/, '')
        .split('/')
        .filter(Boolean)
        .join('-') || 'front',
    type,
    title,
    'container-title': site,
    language,
    URL: address,
    ...(version && {
      version: version.hash,
      note: `Version ${version.hash}, ${version.date}`,
      issued: { 'date-parts': [version.date.split('-').map(Number) as [number, number, number]] },
    }),
  };
}
