import { formatDay } from '../words/write-date.ts';
import { companionPath, pathInLanguage } from '../paths.ts';
import { absolutePlace, placeOf } from '../story/place-of.ts';
import { listPages } from '../story/list-pages.ts';
import { perStory } from '../story/per-story.ts';
import type { Story } from '../story/story.ts';
import { versionOf, type Version } from '../story/version.ts';
import { wordsFor } from '../words/words.ts';
import { writeRecord } from './bibtex.ts';
import { listDatasets } from './datasets.ts';

/** What can be cited: a page, or a table of data. */
export interface Work {
  /** Its path on the site, which makes its key. */
  path: string;
  type: 'webpage' | 'dataset';
  title: string;
  /** The site that holds it. */
  site: string;
  address: string;
  language: Story['language'];
  /** Null before it has been published. */
  version: Version | null;
}

/** Every work of a story, in every language, by the path of the file that says how to cite it. */
export const listWorks: (story: Story) => ReadonlyMap<string, Work> = perStory((story) => {
  const { title: site, language } = story;
  const work = (path: string, one: Pick<Work, 'type' | 'title' | 'version'>): [string, Work] => [
    citationPath(placeOf(story, path)),
    { ...one, path: placeOf(story, path), site, language, address: absolutePlace(story, path) },
  ];
  return new Map([
    ...listPages(story)
      .filter(({ isIndexed }) => isIndexed)
      .map(({ path, title }) => work(path, { type: 'webpage', title, version: versionOf(story, path) })),
    ...listDatasets(story)
      .filter(({ path }) => !story.translation || pathInLanguage(language, path) !== null)
      .map(({ path, name }) => work(path, { type: 'dataset', title: name, version: versionOf(story) })),
    ...story.translations.flatMap((one) => [...listWorks(one)]),
  ]);
});

/** Path of the file that says how to cite a page or a table of data. */
export function citationPath(path: string): string {
  return companionPath('/cite', path, 'txt');
}

/** How a work is cited, in the forms that people and programs take: in plain words, as BibTeX and as CSL-JSON. */
export function citeWork(work: Work): string {
  return [writePlain(work), `BibTeX\n\n${writeBibtex(work)}`, `CSL-JSON\n\n${writeCsl(work)}\n`].join(
    '\n\n\n',
  );
}

function writePlain({ title, site, version, address, language }: Work): string {
  const words = wordsFor(language);
  return words.citation({
    title,
    site,
    address,
    version: version && { hash: version.hash, date: formatDay(version.date, 'day', language) },
  });
}

/** A work as BibTeX. */
function writeBibtex(work: Work): string {
  const { type, title, site, address, version } = work;
  return writeRecord(type === 'dataset' ? 'dataset' : 'online', keyOf(work), {
    author: site,
    title,
    organization: site,
    url: address,
    ...(version && { date: version.date, version: version.hash }),
  });
}

/**
 * A work as CSL-JSON.
 * Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
function writeCsl(work: Work): string {
  const { type, title, site, language, address, version } = work;
  const record = {
    id: keyOf(work),
    type,
    title,
    author: [{ literal: site }],
    'container-title': site,
    language,
    URL: address,
    ...(version && {
      version: version.hash,
      issued: { 'date-parts': [version.date.split('-').map(Number)] },
    }),
  };
  return JSON.stringify([record], null, 2);
}

/** `works-opening` for `/works/opening/`, `data-facts` for `/data/facts.json`. */
function keyOf({ path }: Work): string {
  const parts = path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter(Boolean);
  return parts.join('-') || 'front';
}
