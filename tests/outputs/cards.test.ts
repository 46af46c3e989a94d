import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardSite } from '../../src/outputs/cards/make-cards.ts';
import { MadeCache } from '../../src/outputs/made-cache.ts';
import { listPages } from '../../src/story/list-pages.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { copyStory, type Edits } from '../stories/copy-story.ts';

const firstCache = mkdtempSync(join(tmpdir(), 'cache-'));

/** Makes the cards of a story. */
async function makeCards(edits: Edits = {}, cache = firstCache) {
  const story = loadStory(copyStory(edits));
  const output = mkdtempSync(join(tmpdir(), 'dist-'));
  const counts = await cardSite(story, output, cache, { info: () => undefined });
  const files = readdirSync(join(output, 'og'), { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(join(output, 'og', file)).toString('base64');
  const cards = new Map(
    files
      .filter((file) => file.endsWith('.png'))
      .sort()
      .map((file) => [file, read(file)]),
  );
  return { counts, cards, pages: listPages(story).filter(({ isIndexed }) => isIndexed).length };
}

const first = await makeCards();

test('each page to find has a card', () => {
  expect(first.counts).toMatchObject({ all: first.pages, made: first.pages });
  expect(first.cards.size).toBe(first.pages);
  expect([...first.cards.keys()]).toEqual(
    expect.arrayContaining(['index.png', 'about.png', 'cause/bridge-falls.png', 'facts/share.png']),
  );
});

test('a text with letters that the face lacks is left out of every card, and told once', async () => {
  const vietnamese = 'Một cây cầu';
  const { counts, cards } = await makeCards(
    { 'story.yaml': [/title: A bridge for Vale\nheadline: /, `title: ${vietnamese}\nheadline: `] },
    mkdtempSync(join(tmpdir(), 'cache-')),
  );
  expect(counts.dropped).toEqual([
    `The card of / (as of ${cards.size - 1} more) leaves out “${vietnamese}”: the headline face has no ộ ầ`,
  ]);
  expect(first.counts.dropped).toEqual([]);
});

test('when one development changes, its card is made, and no other', async () => {
  const second = await makeCards({
    'cause/council-warns.md': [
      'title: The council warns of the old bridge',
      'title: A warning of Pont-Sondé',
    ],
  });
  expect(second.counts).toMatchObject({ all: first.pages, made: 1 });
  const changed = [...second.cards].filter(([file, card]) => first.cards.get(file) !== card);
  expect(changed.map(([file]) => file)).toEqual(['cause/council-warns.png']);
});

test('the cache holds the cards of the last build and no others', () => {
  expect(new MadeCache(firstCache).size).toBe(first.pages);
});

test('cards that are made anew are the same to the byte, in any time zone', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const again = await makeCards({}, mkdtempSync(join(tmpdir(), 'cache-')));
  process.env.TZ = zone;
  expect(again.counts).toMatchObject({ all: first.pages, made: first.pages });
  expect(again.cards).toEqual(first.cards);
});
