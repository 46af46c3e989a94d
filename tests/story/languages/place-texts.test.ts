import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTexts, type Placed } from '../../../src/story/languages/place-texts.ts';

/** The texts of a list whose items have a word, a claim and a row of cells, with their originals as hashes. */
const listOf = (items: readonly string[]): Placed[] =>
  items.flatMap((item, index) =>
    ['word', 'claim', 'rows.0.cells.0'].map((key) => ({
      key: `${index}.${key}`,
      original: key === 'word' ? `word ${item.length % 2}` : `${item} ${key}`,
    })),
  );
const items = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 6 });

test('whatever is put in, taken out or put elsewhere, each text stands at its original, and none is lost', () => {
  fc.assert(
    fc.property(items, items, (before, after) => {
      const [texts, places] = [listOf(before), listOf(after)];
      const moves = placeTexts(places, texts);
      const standing = texts.map((text) => ({ ...text, key: moves.get(text.key) ?? text.key }));
      expect(new Set(standing.map(({ key }) => key)).size).toBe(texts.length);
      const isAt = (list: readonly Placed[]) => (one: Placed) =>
        list.some(({ key, original }) => key === one.key && original === one.original);
      const translated = places.filter(
        ({ key, original }) => !key.endsWith('word') && texts.some((text) => text.original === original),
      );
      expect(translated.filter((place) => !isAt(standing)(place))).toEqual([]);
      expect(texts.filter(isAt(places)).filter(({ key }) => moves.has(key))).toEqual([]);
      expect([...placeTexts(places, standing)]).toEqual([]);
    }),
  );
});

const at = (...rows: string[]): Placed[] =>
  rows.map((row) => {
    const [key = '', original = ''] = row.split(' ');
    return { key, original };
  });

test('of places with the same original, a text goes to the nearest that has none', () => {
  expect([
    ...placeTexts(at('1.word then', '2.word then', '9.word then'), at('4.word then', '1.word then')),
  ]).toEqual([['4.word', '2.word']]);
  expect([...placeTexts(at('0.word then', '2.word then'), at('1.word then', '3.word then'))]).toEqual([
    ['1.word', '0.word'],
    ['3.word', '2.word'],
  ]);
});

test('a text whose original was changed goes with its item; one whose original is gone makes room', () => {
  const texts = at('0.claim gone', '1.claim a', '1.text changed', '2.claim b');
  expect([...placeTexts(at('0.claim a', '0.text new', '1.claim b'), texts)]).toEqual([
    ['1.claim', '0.claim'],
    ['2.claim', '1.claim'],
    ['1.text', '0.text'],
    ['0.claim', '2.claim'],
  ]);
});
