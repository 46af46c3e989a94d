import { wordsFor } from '../words/words.ts';
import type { Compiler } from './compiler.ts';
import type { RawContent } from './raw.ts';
import type { Place, ProsePage, Source, Term } from './story.ts';

/** The places, with their notes compiled. */
export function joinPlaces(raw: RawContent, compiler: Compiler): Map<string, Place> {
  const ids = new Map([...raw.places.keys()].map((id) => [id, id]));
  return new Map(
    [...raw.places].map(([id, located]) => {
      const { note, locator, ...data } = located.data;
      compiler.find(data.within, ids, 'place', 'places.yaml', located, ['within']);
      compiler.cites(data.cites, located, ['cites']);
      return [
        id,
        {
          ...data,
          id,
          locator: locator ? compiler.line(locator, located, ['locator']).text : null,
          note: note ? compiler.line(note, located, ['note']) : null,
        },
      ];
    }),
  );
}

/** The glossary in alphabetical order of its printed terms. */
export function joinTerms(raw: RawContent, compiler: Compiler): Term[] {
  return [...raw.terms.values()]
    .map((located) => {
      const { data, id } = located;
      return {
        id,
        term: compiler.line(data.term, located, ['term']),
        short: data.short ?? null,
        names: data.names ?? {},
        meaning: compiler.line(data.meaning, located, ['meaning'], Boolean(data.cites?.length)),
        cites: compiler.cites(data.cites, located, ['cites']),
      };
    })
    .sort((a, b) => a.term.text.localeCompare(b.term.text, wordsFor(raw.story.data.language).numbers.locale));
}

/** The sources under their ids, in the order of the file. */
export function joinSources(raw: RawContent): Map<string, Source> {
  return new Map([...raw.sources].map(([id, { data }]) => [id, { ...data, id }]));
}

/** The pages that are prose and nothing else. */
export function joinPages(raw: RawContent, compiler: Compiler): ProsePage[] {
  return raw.pages.map((document) => ({
    slug: document.id,
    title: compiler.line(document.data.title, document, ['title']).text,
    summary: compiler.line(document.data.summary, document, ['summary']),
    body: compiler.body(document),
  }));
}
