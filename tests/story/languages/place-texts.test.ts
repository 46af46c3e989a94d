import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTexts, type Placed } from '../../../src/story/languages/place-texts.ts';

/** An item of an invented list: who it is, a word that others may have too, and which of its texts were changed how often. */
interface Item {
  id: number;
  word: string;
  changed: { claim: number; text: number; cell: number };
}

const item = fc.record({
  id: fc.constant(0),
  word: fc.constantFrom('then', 'but', 'so'),
  changed: fc.constant({ claim: 0, text: 0, cell: 0 }),
});
const list = fc.array(item, { maxLength: 6 }).map((all) => all.map((one, id) => ({ ...one, id })));
const change = fc.oneof(
  fc.record({ name: fc.constant('put in' as const), at: fc.nat(6), one: item }),
  fc.record({ name: fc.constant('take out' as const), at: fc.nat(6) }),
  fc.record({ name: fc.constant('swap' as const), at: fc.nat(6), to: fc.nat(6) }),
  fc.record({
    name: fc.constant('change' as const),
    at: fc.nat(6),
    field: fc.constantFrom('claim' as const, 'text' as const, 'cell' as const),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function apply(items: readonly Item[], changes: readonly Change[]): Item[] {
  const now = [...items];
  changes.forEach((one, index) => {
    const here = now[one.at];
    if (one.name === 'put in') now.splice(one.at, 0, { ...one.one, id: 100 + index });
    else if (!here) return;
    else if (one.name === 'take out') now.splice(one.at, 1);
    else if (one.name === 'change') {
      now[one.at] = { ...here, changed: { ...here.changed, [one.field]: here.changed[one.field] + 1 } };
    } else {
      const there = now[one.to];
      if (there) [now[one.at], now[one.to]] = [there, here];
    }
  });
  return now;
}

/** The texts of a list, with their originals in place of hashes. */
const write = (items: readonly Item[]): Placed[] =>
  items.flatMap(({ id, word, changed }, at) => [
    { key: `list.${at}.word`, original: word },
    { key: `list.${at}.claim`, original: `claim ${id} ${changed.claim}` },
    { key: `list.${at}.text`, original: `text ${id} ${changed.text}` },
    { key: `list.${at}.cells.0`, original: `cell ${id} ${changed.cell}` },
  ]);

const name = (original: string | undefined) => original?.replace(/ \d+$/, '');

test('whatever happens to a list, no translation stands beside another original, and none is lost', () => {
  fc.assert(
    fc.property(list, fc.array(change, { maxLength: 6 }), (before, changes) => {
      const [texts, places] = [write(before), write(apply(before, changes))];
      const { moves, bound } = placeTexts(places, texts);
      const keyOf = ({ key }: Placed) => moves.get(key) ?? key;
      const now = new Map(places.map(({ key, original }) => [key, original]));
      expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
      const shown = texts.filter(({ key }) => bound.has(key));
      expect(shown.filter((one) => name(now.get(keyOf(one))) !== name(one.original))).toEqual([]);
      const filled = new Set(shown.map(keyOf));
      const unchanged = places.filter(({ original }) => texts.some((one) => one.original === original));
      expect(unchanged.filter(({ key, original }) => original.includes(' ') && !filled.has(key))).toEqual([]);
      const standing = texts.map((one) => ({ ...one, key: keyOf(one) }));
      expect([...placeTexts(places, standing).moves]).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const at = (...rows: string[]): Placed[] =>
  rows.map((row) => {
    const [key = '', original = ''] = row.split(' ');
    return { key, original };
  });
const move = (places: Placed[], texts: Placed[]) => [...placeTexts(places, texts).moves];
const listBound = (places: Placed[], texts: Placed[]) => [...placeTexts(places, texts).bound].sort();

test('of places with the same original, a text goes to the nearest that has none', () => {
  expect(move(at('1.word then', '2.word then', '9.word then'), at('4.word then', '1.word then'))).toEqual([
    ['4.word', '2.word'],
  ]);
  expect(move(at('0.word then', '2.word then'), at('1.word then', '3.word then'))).toEqual([
    ['1.word', '0.word'],
    ['3.word', '2.word'],
  ]);
});

test('a text whose original was changed goes with an item that is known by half of its texts', () => {
  const texts = at('0.word then', '0.claim a', '0.text old');
  const all = ['0.claim', '0.text', '0.word'];
  expect(listBound(at('0.word then', '0.claim a', '0.text new'), texts)).toEqual(all);
  expect(listBound(at('0.word then', '0.claim other', '0.text new'), texts)).toEqual(['0.word']);
  expect(listBound(at('0.claim a', '0.text new'), texts.slice(1))).toEqual(all.slice(0, 2));
  expect(move(at('0.word so', '1.word then', '1.claim a', '1.text new'), texts)).toEqual([
    ['0.word', '1.word'],
    ['0.claim', '1.claim'],
    ['0.text', '1.text'],
  ]);
});

test('no item is known by a text that others have too, nor by one of three of which one is translated', () => {
  const repeated = at('0.word then', '0.claim a', '1.word then', '1.claim b');
  expect(listBound(at('0.word then', '0.claim new', '1.word then', '1.claim b'), repeated)).toEqual([
    '0.word',
    '1.claim',
    '1.word',
  ]);
  const partial = at('0.word first', '0.claim a');
  expect(listBound(at('0.word first', '0.claim new', '0.text new too'), partial)).toEqual(['0.word']);
});

test('a list of texts alone knows each by its hash only; one whose original is gone makes room', () => {
  const texts = at('0 gone', '1 a', '2 b');
  expect(move(at('0 a', '1 new', '2 b'), texts)).toEqual([
    ['1', '0'],
    ['0', '1'],
  ]);
  expect(listBound(at('0 a', '1 new', '2 b'), texts)).toEqual(['1', '2']);
});

test('outside of lists, a changed original keeps its translation', () => {
  expect(listBound(at('dead.label new', 'dead.rivals.0.because new'), at('dead.label old'))).toEqual([
    'dead.label',
  ]);
});
