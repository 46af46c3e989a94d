import { parseDate } from '../dates.ts';
import type { Source } from '../story/data.ts';
import type { Story } from '../story/story.ts';
import { writeRecord } from './bibtex.ts';

/** Files in which the sources of a story can be cited, by their paths. */
export const sourceFiles = { bibtex: '/cite/sources.bib', csl: '/cite/sources.json' };

/** The title of a source; in brackets what it says, where it has none. */
const titleOf = ({ title, says }: Source): string => title ?? `[${says}]`;

/** What a source is, in the words of CSL; what has an address is read there. */
const kindOf = ({ url, isbn }: Source) => (url ? 'webpage' : isbn ? 'book' : 'document');
const bibtexTypes = { webpage: 'online', book: 'book', document: 'misc' };

/** Every source as BibTeX, by its id. */
export function writeSourcesBibtex({ sources }: Pick<Story, 'sources'>): string {
  return [...sources.values()]
    .map((source) =>
      writeRecord(bibtexTypes[kindOf(source)], source.id, {
        author: source.publisher,
        title: titleOf(source),
        [kindOf(source) === 'book' ? 'publisher' : 'organization']: source.publisher,
        ...(source.url && { url: new URL(source.url).href }),
        ...(source.isbn && { isbn: source.isbn }),
        ...(source.kept && { library: source.kept }),
        ...(source.published && { date: source.published }),
      }),
    )
    .map((record) => `${record}\n`)
    .join('\n');
}

/**
 * Every source as CSL-JSON, by its id.
 * Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function writeSourcesCsl({ sources }: Pick<Story, 'sources'>): string {
  const records = [...sources.values()].map((source) => ({
    id: source.id,
    type: kindOf(source),
    title: titleOf(source),
    author: [{ literal: source.publisher }],
    ...(source.url
      ? { 'container-title': source.publisher, URL: new URL(source.url).href }
      : { publisher: source.publisher }),
    ...(source.isbn && { ISBN: source.isbn }),
    ...(source.kept && { archive: source.kept }),
    ...(source.published && { issued: writeIssued(source.published) }),
  }));
  return `${JSON.stringify(records, null, 1)}\n`;
}

/** A date as far as it is known, with the sign of one that is about so. */
function writeIssued(published: string) {
  const date = parseDate(published);
  const [from, to = from] = date.ends ?? [date];
  const parts = [from, to]
    .filter((end) => end !== null)
    .map(({ edtf }) => (/^[\d-]+/.exec(edtf)?.[0] ?? '').split('-').map(Number));
  return {
    'date-parts': from === to ? parts.slice(0, 1) : parts,
    ...(date.isApproximate && { circa: true }),
  };
}
