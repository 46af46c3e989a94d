import type { Located, RawContent, RawDocument } from '../raw.ts';
import type { DataPath } from '../yaml-source.ts';
import { fingerprint, hasSameBody } from './fingerprint.ts';
import { idOf } from './list-originals.ts';
import { keyOf, type Passage } from './read-strings.ts';
import type { Translation } from './read-translation.ts';
import type { Standing } from './standing.ts';
import {
  listAdditions,
  listDescribedNames,
  listNames,
  listWords,
  replaceTexts,
  type FoundText,
  type WordsKind,
} from './translatable.ts';

/**
 * A story with its words replaced: data, dates, figures, sources and links are the original’s; what is
 * not translated stays as it is, and is known to be in the language of the original.
 * @param raw the story in its own language.
 */
export function translateRaw(raw: RawContent, translation: Translation): RawContent {
  const { language, strings, names, files } = translation;
  const inLanguage = (kind: WordsKind, prefix: DataPath) => (path: DataPath) =>
    strings.get(keyOf(kind, [...prefix, ...path])) ?? null;
  const record =
    (kind: WordsKind) =>
    <T, L extends Located<T>>(located: L & Located<T>): L => ({
      ...located,
      ...replace<T>(kind, located, names, inLanguage(kind, kind === 'story' ? [] : [located.id])),
    });
  const named =
    (kind: WordsKind, key: 'term' | 'name') =>
    <T extends { names?: Record<string, string> | undefined }>(located: Located<T>): Located<T> => {
      const find = inLanguage(kind, [located.id]);
      const own = located.data.names?.[language];
      return {
        ...located,
        ...replace<T>(kind, located, names, (path) => {
          if (path[0] !== key || own === undefined) return find(path);
          return find(path) ?? { text: own, place: located.at(['names', language]), original: null };
        }),
      };
    };
  const file =
    (kind: WordsKind, id: (document: RawDocument<unknown>) => string) =>
    <T>(document: RawDocument<T>): RawDocument<T> => {
      const translated = files.get(id(document));
      const isOlder = translated?.isOlder ?? false;
      const found = (path: DataPath) => {
        const word = translated?.words.get(path.join('.'));
        return word ? { ...word, original: word.original ?? (isOlder ? '' : null) } : null;
      };
      const replaced = replace<T>(kind, document, names, found);
      const body = translated?.body ?? null;
      const markdown = body && !hasSameBody(body.text, document.markdown.text) ? body : document.markdown;
      return {
        ...document,
        ...replaced,
        markdown,
        standing: (path) =>
          path[0] !== 'body'
            ? replaced.standing(path)
            : markdown === document.markdown
              ? 'original'
              : isOlder
                ? 'older'
                : 'translated',
      };
    };
  const all = <T>(map: Map<string, T>, change: (one: T) => T) =>
    new Map([...map].map(([id, one]) => [id, change(one)]));
  const story = record('story')<RawContent['story']['data'], RawContent['story']>(raw.story);
  return {
    ...raw,
    story: { ...story, data: { ...story.data, language } },
    steps: raw.steps.map((one) => record('steps')(one)),
    facts: all(raw.facts, (one) => record('facts')(one)),
    sources: all(raw.sources, (one) => record('sources')(one)),
    terms: all(raw.terms, named('glossary', 'term')),
    places: all(raw.places, named('places', 'name')),
    pictures: all(raw.pictures, (one) => record('pictures')(one)),
    chapters: new Map(
      [...raw.chapters].map(([slug, one]) => [slug, file('chapter', () => `${slug}/index`)(one)]),
    ),
    entries: raw.entries.map((one) => file('entry', idOf)(one)),
    contested: raw.contested.map((one) => file('contested', idOf)(one)),
    pages: raw.pages.map((one) => file('page', idOf)(one)),
    corrections: raw.corrections.map((one) => record('corrections')(one)),
  };
}

/** A passage whose original is known to be the same is told by null. */
type Found = Omit<Passage, 'original'> & { original: string | null };

function replace<T>(
  kind: WordsKind,
  located: Located<T>,
  names: ReadonlyMap<string, string>,
  find: (path: DataPath) => Found | null,
): Pick<Located<T>, 'data' | 'at'> & { standing: (path: DataPath) => Standing } {
  const found = new Map<string, Found>();
  const texts: FoundText[] = listWords(kind, located.data).map((word) => {
    const passage = find(word.path);
    if (!passage) return word;
    const isOlder = passage.original !== null && passage.original !== fingerprint(word.text);
    found.set(word.path.join('.'), { ...passage, original: isOlder ? passage.original : null });
    return { path: word.path, text: passage.text };
  });
  const added = listAdditions(kind, located.data).flatMap(({ path }) => {
    const passage = find(path);
    if (!passage) return [];
    found.set(path.join('.'), passage);
    return [{ path, text: passage.text }];
  });
  const named = [...listNames(kind, located.data), ...listDescribedNames(kind, located.data)].map(
    ({ path, text }) => ({ path, text: names.get(text) ?? text }),
  );
  return {
    data: replaceTexts(located.data, [...texts, ...added, ...named]),
    at: (path = []) => found.get(path.join('.'))?.place ?? located.at(path),
    standing: (path) => {
      const passage = found.get(path.join('.'));
      if (!passage) return 'original';
      return passage.original === null ? 'translated' : 'older';
    },
  };
}
