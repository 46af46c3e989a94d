import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ContentError } from '../../src/problems/problems.ts';
import { nameMonths } from '../../src/charts/count/count-axis.ts';
import { measureGround } from '../../src/charts/count/count-ground.ts';
import { readCount } from '../../src/charts/count/count-story.ts';
import { prepareMap } from '../../src/charts/map/prepare-map.ts';
import { prepareLens } from '../../src/charts/lens/prepare-lens.ts';
import { preparePanels } from '../../src/charts/timeline/timeline-panels.ts';
import { en } from '../../src/words/en.ts';
import { dropUndrawable, tellDropped } from '../../src/drawing/drop-undrawable.ts';
import { readLightColours } from '../../src/drawing/picture-style.ts';
import { drawCards } from '../../src/files/cards/draw-card.ts';
import { findCard } from '../../src/files/cards/find-card.ts';
import { citeWork, listWorks } from '../../src/files/cite.ts';
import { writeCountCsv } from '../../src/files/count-csv.ts';
import { entryPath } from '../../src/paths.ts';
import { gatherTexts } from '../../src/texts/page-texts.ts';
import { renderText } from '../../src/texts/render-text.ts';
import { loadStory } from '../../src/story/load-story.ts';
import type { Quantity, Story } from '../../src/story/story.ts';

/**
 * What is right for a case, in its `outcome.yaml`: what its author is told, each beginning of a problem, and
 * nothing else; or, where the case is sound, what its texts and tables are.
 */
interface Outcome {
  told?: string[];
  texts?: Record<string, string>;
  /** The measured quantity as CSV. */
  csv?: string;
  /** How long after the one before it each development of the line came, where that is told. */
  distances?: string[];
  /** The years that the axes name: those of the lens, of its lanes, of the line and of the count. */
  years?: string[][];
  /** What is said of the lens. */
  opened?: string;
  /** The map: its height, where its places stand, and what it names, in the order of the story. */
  map?: { height: number; places: Record<string, [x: number, y: number]>; countries: string[] };
  /** The card of the development that the case lays over: what it says, and what of it cannot be drawn. */
  card?: { texts: string[]; leftOut: string[] };
  /** A line of the record of BibTeX by which that development is cited. */
  bibtex?: string;
  /** The text of that development on its page. */
  html?: string;
}

/** The development that cases lay over. */
const changed = '/cause/council-warns/';

const folder = join(import.meta.dirname, 'cases');

/** Reads a case: its files laid over the invented story. */
function readCase(name: string): Story | string[] {
  const root = mkdtempSync(join(tmpdir(), 'case-'));
  cpSync(join(import.meta.dirname, 'bridge'), root, { recursive: true });
  cpSync(join(folder, name, 'content'), root, { recursive: true });
  try {
    return loadStory(root);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  }
}

test.each(readdirSync(folder))('%s', (name) => {
  const {
    told = [],
    texts = {},
    csv,
    distances,
    years,
    opened,
    map,
    card,
    bibtex,
    html,
  } = parse(readFileSync(join(folder, name, 'outcome.yaml'), 'utf8')) as Outcome;
  const story = readCase(name);
  if (Array.isArray(story)) {
    expect(story.map((problem, index) => problem.slice(0, told[index]?.length ?? Infinity))).toEqual(told);
    return;
  }
  expect(told).toEqual([]);
  if (csv && story.quantity) expect(writeCountCsv(story, story.quantity).replaceAll('\r', '')).toBe(csv);
  if (opened) expect(en.opened(prepareLens(story).layout.window.isCrowded ? 0 : null).join('')).toBe(opened);
  if (map) expect(describeMap(story)).toEqual(map);
  if (card) expect(describeCard(story)).toEqual(card);
  if (bibtex) expect(citeChanged(story)).toContain(bibtex);
  if (html) expect(renderChanged(story).replaceAll('\u00a0', ' ')).toBe(html);
  if (distances) expect(listDistances(story)).toEqual(distances);
  if (years) expect(listYears(story)).toEqual(years);
  for (const [slug, text] of Object.entries(texts)) {
    expect(story.entries.find((entry) => entry.slug === slug)?.body.text).toBe(text);
  }
});

function describeMap(story: Story): Outcome['map'] {
  const layout = prepareMap(story);
  if (!layout) return undefined;
  const labelled = layout.points.filter(({ label }) => label);
  return {
    height: layout.height,
    places: Object.fromEntries(
      labelled.map(({ place, x, y }) => [place.name, [Math.round(x), Math.round(y)]]),
    ),
    countries: layout.names.map(({ lines }) => lines.map(({ text }) => text).join(' ')),
  };
}

function describeCard(story: Story): Outcome['card'] {
  const draw = drawCards(story, readLightColours(readFileSync('src/styles/tokens.css', 'utf8')));
  const { svg, dropped } = dropUndrawable(draw(findCard(story, changed, '')));
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text);
  return { texts, leftOut: dropped.map((one) => tellDropped('', one).replace(' leaves out ', '')) };
}

function citeChanged(story: Story): string {
  const work = [...listWorks(story).values()].find(({ path }) => path === changed);
  return work ? citeWork(work) : '';
}

function renderChanged(story: Story): string {
  const entry = story.entries.find((one) => entryPath(one) === changed);
  return entry ? renderText(entry.body, gatherTexts(story, changed, [entry.body]), { hasNotes: true }) : '';
}

function listDistances(story: Story): string[] {
  const labels = preparePanels(story).flatMap((panel) => panel.labels);
  return labels.flatMap(({ daysSince }) => (daysSince ? [en.daysLater(daysSince)] : []));
}

function listYears(story: Story): string[][] {
  const { months, starts } = prepareLens(story).layout;
  const axes = [
    months.filter(({ isNamed }) => isNamed),
    starts.filter(({ as }) => as === 'year'),
    preparePanels(story).flatMap(({ layout }) => layout.ticks.filter(({ isLabelled }) => isLabelled)),
    story.quantity ? nameYears(story, story.quantity) : [],
  ];
  return axes.map((ticks) => ticks.map(({ day }) => day.slice(0, 4)));
}

/** The years that begin below the count, at the width of a wide page. */
function nameYears(story: Story, quantity: Quantity): { day: string }[] {
  const count = readCount(story, quantity);
  const { names } = nameMonths([count.from, count.to], measureGround(count).x, 6, story.language);
  return names
    .filter(({ month, year }) => year !== '' && ['', 'Jan'].includes(month))
    .map(({ year }) => ({ day: year.replace(/^AD /, '').padStart(4, '0') }));
}
