import { hasSignSpaces, keepSigns } from '../words/sign-spaces.ts';
import { listWords, replaceTexts, type WordsKind } from './languages/translatable.ts';
import type { RawContent } from './raw.ts';

/**
 * A story whose words keep their signs, as those of a translation do where they are read. The bodies of its
 * Markdown files do already; names stay as they are, since they join records.
 */
export function keepOwnSigns(raw: RawContent): RawContent {
  const { language } = raw.story.data;
  if (!hasSignSpaces(language)) return raw;
  const keep =
    (kind: WordsKind) =>
    <R extends { data: unknown }>(record: R): R => {
      const texts = listWords(kind, record.data)
        .map(({ path, text }) => ({ path, text: keepSigns(text, language), written: text }))
        .filter(({ text, written }) => text !== written);
      return texts.length === 0 ? record : { ...record, data: replaceTexts(record.data, texts) };
    };
  const all = <R extends { data: unknown }>(kind: WordsKind, records: ReadonlyMap<string, R>) =>
    new Map([...records].map(([id, record]) => [id, keep(kind)(record)]));
  return {
    ...raw,
    story: keep('story')(raw.story),
    steps: raw.steps.map(keep('steps')),
    facts: all('facts', raw.facts),
    sources: all('sources', raw.sources),
    terms: all('glossary', raw.terms),
    places: all('places', raw.places),
    pictures: all('pictures', raw.pictures),
    corrections: raw.corrections.map(keep('corrections')),
    chapters: all('chapter', raw.chapters),
    entries: raw.entries.map(keep('entry')),
    contested: raw.contested.map(keep('contested')),
    pages: raw.pages.map(keep('page')),
  };
}
