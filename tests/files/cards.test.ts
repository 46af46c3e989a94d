import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAlt } from '../../src/files/cards/card-alt.ts';
import { writeParts } from '../../src/numbers/write.ts';
import type { Card } from '../../src/files/cards/card.ts';
import { drawCards } from '../../src/files/cards/draw-card.ts';
import { findCard } from '../../src/files/cards/find-card.ts';
import { fitText } from '../../src/typeface/fit-text.ts';
import { tag } from '../../src/drawing/svg.ts';
import { setIn, type Cut } from '../../src/typeface/picture-faces.ts';
import { measureText } from '../../src/typeface/measure-text.ts';
import { drawAll } from '../../src/drawing/draw-png.ts';
import { readLightColours } from '../../src/drawing/picture-style.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyExtremeStory } from '../stories/extreme-story.ts';
import { copyStory } from '../stories/copy-story.ts';
import { findOverlaps, readCardTexts } from './card-texts.ts';

const colours = readLightColours(
  readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8'),
);
const story = loadStory(copyStory());
const draw = drawCards(story, colours);
const paths = {
  front: '/',
  chapter: '/works/',
  entry: '/works/first-crew-comes/',
  plan: '/works/opening/',
  rejected: '/cause/bridge-falls/',
  line: '/timeline/',
  part: '/timeline/cause/',
  quantity: '/crew/',
  fact: '/facts/residents/',
  points: '/contested/',
  point: '/contested/which-night/',
  plain: '/about/',
};
const kinds = Object.entries(paths).map(([kind, path]) => ({
  kind,
  card: findCard(story, path, 'About this site'),
}));
const long =
  'Après l’attaque de Pont-Sondé, “at least” 115 people are said to have died; the élan of 1,000 Łódź officers, €600 million – and nobody knew?';
const overMany = writeParts({ value: '1115', to: null, bound: 'over', unit: 'people' }, story.numberStyle);
const named = (card: Card): Card =>
  card.kind === 'fact'
    ? {
        ...card,
        title: long,
        figure: { ...card.figure, status: 'contested', parts: overMany },
      }
    : { ...card, title: long };
const reader = await readCardTexts(
  [...kinds.flatMap(({ card }) => [draw(card), draw(named(card))]), long].join(''),
);
const square = { left: 285, right: 915 };
/** The count takes all of its card. */
const whole = { left: 20, right: 1180 };
const smallest = 28;
const smallestTitle = 40;
const draws = (text: string, cut: Cut) => `<svg>${tag('text', setIn(cut, 100), text)}</svg>`;

test('a title of 140 characters is the longest that is tried', () => {
  expect(long.length).toBe(140);
});

for (const { kind, card } of kinds) {
  for (const one of [card, named(card)]) {
    test(`the ${kind} card says “${one.title.slice(0, 20)}…” whole, large and within the square`, () => {
      const { left: first, right: last } = kind === 'quantity' ? whole : square;
      const texts = reader(draw(one));
      const lines = texts.filter(
        ({ text, left }) => left >= first && one.title.includes(text) && text.length > 1,
      );
      const title = lines.filter(({ size }) => size === Math.max(...lines.map((line) => line.size)));
      expect(title.map(({ text }) => text).join(' ')).toBe(one.title);
      for (const { text, size, left, right } of title) {
        expect(size, text).toBeGreaterThanOrEqual(smallestTitle);
        expect(left, text).toBeGreaterThanOrEqual(first);
        expect(right, text).toBeLessThanOrEqual(last);
      }
      for (const { text, size, left, right, top, bottom } of texts) {
        expect(size, text).toBeGreaterThanOrEqual(smallest);
        expect(
          [left, top, 1200 - right, 630 - bottom].every((room) => room >= 20),
          text,
        ).toBe(true);
      }
      expect(findOverlaps(texts)).toEqual([]);
    });
  }
}

test.each(['bold', 'plain'] as const)(
  'a %s text is as wide as it is measured, side bearings included',
  (cut) => {
    for (const word of long.replaceAll('&', '').split(' ')) {
      const [{ left, right } = { left: 0, right: 0 }] = reader(draws(word, cut));
      expect(measureText(word, 100, cut), word).toBeGreaterThanOrEqual(right - left);
      expect(measureText(word, 100, cut), word).toBeLessThan((right - left) * 1.05 + 10);
    }
  },
);

test('a text that fits in no size is cut, and says so', () => {
  const room = { width: 300, height: 100, sizes: [60, 40], leading: 1 };
  expect(fitText('One two', room)).toEqual({ lines: ['One two'], size: 60 });
  const { lines, size } = fitText(long, room);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  for (const line of lines) expect(measureText(line, size)).toBeLessThanOrEqual(300);
  expect(fitText('Unbreakable'.repeat(9), room).lines).toEqual([expect.stringMatching(/^Unb\w+…$/)]);
});

test('what a card shows is told in words, once for each card', () => {
  const told = Object.fromEntries(kinds.map(({ kind, card }) => [kind, writeAlt(card, story)]));
  expect(told).toMatchObject({
    front: 'A town of about\u00a02,400 people waits for its bridge: 40 of up to\u00a0120',
    entry: '1 April 2022: The first crew comes, on one line',
    fact: 'about\u00a02,400: People in the town; Estimate',
    plain: 'About this site',
  });
  for (const words of Object.values(told)) expect(words).not.toMatch(/[.,;:][.,;:]/);
  expect(new Set(Object.values(told)).size).toBe(kinds.length);
});

test('a date that cannot be right is crossed and tied; another development has no cross', () => {
  const crosses = (svg: string) => svg.split(`stroke="${colours('rejected')}"`).length - 1;
  const entry = findCard(story, paths.entry, '');
  const rejected: Card = { ...entry, rejected: '2021-01-01' } as Card;
  expect([crosses(draw(entry)), crosses(draw(rejected))]).toEqual([0, 2]);
});

test('a story that measures nothing has its cards all the same', () => {
  const plain = loadStory(copyExtremeStory());
  const drawPlain = drawCards(plain, colours);
  const front = findCard(plain, '/', plain.title);
  expect(front.kind).toBe('line');
  for (const path of ['/', '/works/', '/facts/residents/', '/timeline/'])
    expect(drawPlain(findCard(plain, path, 'x'))).not.toContain('NaN');
  const [{ slug = '' } = {}] = plain.entries;
  expect(drawPlain(findCard(plain, `/cause/${slug}/`, 'x'))).not.toContain('NaN');
});

test('a card is a light PNG of 1200 by 630, alike each time and whatever is drawn with it', async () => {
  const svg = draw(named(findCard(story, paths.fact, '')));
  const one = await drawAll(svg, (drawOne) => drawOne(svg));
  const other = await drawAll(svg + long + draw(findCard(story, '/', '')), async (drawOne) => {
    await drawOne(draw(findCard(story, '/', '')));
    return drawOne(svg);
  });
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect([16, 20].map((at) => Buffer.from(one).readUInt32BE(at))).toEqual([1200, 630]);
  expect(one.length).toBeLessThanOrEqual(60_000);
});

test('rare letters are drawn in a line with letters that could be joined', () => {
  const [{ left, right } = { left: 0, right: 0 }] = reader(draws('Łódź officers', 'bold'));
  expect(right - left).toBeGreaterThan(measureText('Łódź officers', 100) * 0.85);
});
