import { expect, test } from 'vitest';
import { contentFiles } from '../../../src/reference/content-files.ts';
import { toJsonSchema, type JsonSchema } from '../../../src/reference/json-schema.ts';
import { listNames, listWords, type WordsKind } from '../../../src/story/languages/translatable.ts';

/** The texts of a schema that a translation leaves as they are, each with the reason. */
const kept: Readonly<Record<string, string>> = {
  'story languages.*.translator': 'is written in its language',
  'story languages.*.checkedBy': 'a person',
  'story units.*': 'nouns are translated by number, under nouns:',
  'story quantity.unit': 'nouns are translated by number, under nouns:',
  'story licence.name': 'a name',
  'story licence.id': 'an identifier',
  'contested ref': 'an identifier',
  'facts unit': 'nouns are translated by number, under nouns:',
  'facts derive': 'a formula of ids',
  'sources kept': 'a name and a mark',
  'sources publisher': 'a name',
  'sources title': 'as it was published',
  'glossary names.*': 'is written in its language',
  'places names.*': 'is written in its language',
  'places positionSource': 'for editors',
};

test('a translation has every text that a schema lets an author write, and no key is forgotten', () => {
  const left = contentFiles.flatMap(({ name, record }) =>
    [...new Set(listTexts(toJsonSchema(record)))]
      .filter((path) => !isTranslated(name as WordsKind, path))
      .map((path) => `${name} ${path}`),
  );
  expect(left.sort()).toEqual(Object.keys(kept).sort());
});

/** Where a schema has a text that is no id, date or address, but words: `line()` writes it so. */
function listTexts(schema: JsonSchema & { minLength?: number; pattern?: string }, path = ''): string[] {
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  const { type, items, properties = {}, additionalProperties, minLength, pattern } = schema;
  const kinds = schema.anyOf ?? schema.oneOf;
  if (kinds) return kinds.flatMap((kind) => listTexts(kind, path));
  if (type === 'string') return minLength === 1 && pattern === undefined ? [path] : [];
  if (items) return listTexts(items, below('*'));
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => listTexts(inner, below(key))),
    ...(typeof additionalProperties === 'object' ? listTexts(additionalProperties, below('*')) : []),
  ];
}

/** Whether a record with a text there, and nothing else, has a text or a name to translate. */
function isTranslated(kind: WordsKind, path: string): boolean {
  const data = path
    .split('.')
    .reduceRight<unknown>((inner, key) => (key === '*' ? [inner] : { [key]: inner }), 'A');
  return [...listWords(kind, data), ...listNames(kind, data)].length > 0;
}
