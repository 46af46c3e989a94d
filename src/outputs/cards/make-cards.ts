import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawCards } from '../../files/cards/draw-card.ts';
import { findCard } from '../../files/cards/find-card.ts';
import { dropUndrawable, tellDropped, type DroppedText } from '../../drawing/drop-undrawable.ts';
import { drawAll } from '../../drawing/draw-png.ts';
import { readLightColours } from '../../drawing/picture-style.ts';
import { cardPath } from '../../paths.ts';
import { listPages } from '../../story/list-pages.ts';
import { listEditions, placeOf } from '../../story/place-of.ts';
import type { Story } from '../../story/story.ts';
import { hashCode } from '../hands/code-hash.ts';
import { inParallel } from '../in-parallel.ts';
import { MadeCache } from '../made-cache.ts';
import type { Build } from '../product.ts';
import { Progress, type Log } from '../progress.ts';

/** What turns a card into points: when it changes, every card is made anew. */
const drawnBy = fileURLToPath(new URL('../../drawing/draw-png.ts', import.meta.url));
/** So many cards are drawn at a time: while one is written, the next is drawn. */
const hands = 2;

/**
 * Makes the card of every page that names one. A card whose picture has been drawn by an earlier build
 * is taken from Astro’s cache; the cache keeps the cards of the last build and no others.
 */
export async function makeCards({ site, story, cache, logger }: Build): Promise<void> {
  const start = performance.now();
  const { all, made, dropped } = await cardSite(story, site.folder, join(cache, 'cards'), logger);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const told of dropped) logger.warn(told);
  logger.info(`${all} cards, ${made} made, in ${seconds} s`);
}

/**
 * Makes the cards of the pages of a story, in every language.
 * @param output the folder of the site; they are written below `og/`.
 * @param folder of the cards that were drawn before, under the hashes of their pictures.
 * @returns how many cards the site has, how many of them had to be drawn, and a sentence for each text that
 * was left out since the face lacks letters of it.
 */
export async function cardSite(
  story: Story,
  output: string,
  folder: string,
  log: Log,
): Promise<{ all: number; made: number; dropped: string[] }> {
  const colours = readLightColours(readFileSync('src/styles/tokens.css', 'utf8'));
  const code = hashCode(drawnBy);
  const cards = listEditions(story).flatMap((edition) => {
    const draw = drawCards(edition, colours);
    const pages = listPages(edition).filter(({ isIndexed }) => isIndexed);
    return pages.map(({ path: own, title }) => {
      const path = placeOf(edition, own);
      const { svg, dropped } = dropUndrawable(draw(findCard(edition, own, title)));
      const hash = createHash('sha256').update(code).update(svg).digest('hex');
      return { path, svg, dropped, name: `${hash.slice(0, 32)}.png`, file: join(output, cardPath(path)) };
    });
  });
  const cache = new MadeCache(folder);
  const missing = new Map(cards.filter(({ name }) => !cache.has(name)).map(({ name, svg }) => [name, svg]));
  await drawMissing(missing, cache, log);
  for (const { file, name } of cards) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, cache.read(name) ?? '');
  }
  cache.sweep();
  return { all: cards.length, made: missing.size, dropped: tellOnce(cards) };
}

/** A sentence for each text, however many cards leave it out. */
function tellOnce(cards: readonly { path: string; dropped: readonly DroppedText[] }[]): string[] {
  const byText = Map.groupBy(
    cards.flatMap(({ path, dropped }) => dropped.map((one) => ({ path, one }))),
    ({ one }) => one.text,
  );
  return [...byText.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = others.length > 0 ? ` (as of ${others.length} more)` : '';
    return tellDropped(`The card of ${first.path}${more}`, first.one);
  });
}

async function drawMissing(missing: ReadonlyMap<string, string>, cache: MadeCache, log: Log): Promise<void> {
  if (missing.size === 0) return;
  const progress = new Progress(log, 'cards drawn', missing.size);
  await drawAll([...missing.values()].join(''), async (drawOne) => {
    const drawInto = async ([name, svg]: [string, string]) => {
      cache.write(name, await drawOne(svg));
      progress.step();
    };
    await inParallel([...missing], drawInto, hands);
  });
  progress.end();
}
