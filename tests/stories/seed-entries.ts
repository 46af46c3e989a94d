import { randomInt } from 'd3';
import type { EntryData } from '../../src/schema/entry.ts';
import type { FactData } from '../../src/schema/fact.ts';
import type { SeedDate } from './seed-dates.ts';
import * as words from './seed-words.ts';

/** One event of a seeded story: its file, and the figures that it prints. */
export interface SeedEntry {
  slug: string;
  chapter: string;
  /** As it stands on the timeline; no label is part of another. */
  label: string;
  data: EntryData;
  body: string;
  facts: Record<string, FactData>;
}

/** Each so many events one adds to the measured quantity, one prints a figure, one is a plan. */
const every = { change: 10, figure: 3, plan: 15, statement: 6, background: 17, level: 50 };

/** Draws the events of a story in time order, on the given dates. */
export function drawEntries(
  dates: readonly SeedDate[],
  sources: readonly string[],
  random: () => number,
): SeedEntry[] {
  const drawInt = randomInt.source(random);
  const pick = <T>(list: readonly T[]): T => list[drawInt(0, list.length)()] as T;
  const deeds = words.drawDeeds(dates.length, random);
  const entries = deeds.map(({ label, place }, index): SeedEntry => {
    const slug = label.toLowerCase().replaceAll(' ', '-');
    const chapter = pick(words.seedChapters).slug;
    const kind = chooseKind(index);
    const circumstance = pick(words.circumstances);
    const isLong = random() < 0.5;
    const cites = [sources[index % sources.length] as string];
    const figures = drawFigures(slug, chapter, kind, index, cites, drawInt);
    const date = dates[index]?.edtf ?? '';
    return {
      slug,
      chapter,
      label,
      facts: figures.facts,
      data: {
        title: isLong ? `${label} ${circumstance}` : label,
        ...(isLong && { label }),
        summary: `${label} ${circumstance}, ${pick(words.consequences)}.`,
        date,
        kind,
        ...(kind === 'plan' && /^\d{4}-\d{2}$/.test(date) && { phase: 'end' as const }),
        cites,
        place: place.id,
        ...(kind === 'statement' && { speaker: pick(words.speakers) }),
        ...figures.data,
      },
      body: [
        `It is dated :when[${slug}]: ${circumstance}.:cite[${cites.join(', ')}] ${pick(words.remarks)}`,
        ...Object.keys(figures.facts).map((id) => `The count is :fact[${id}].:cite[${cites.join(', ')}]`),
        index % 7 === 0 ? `It concerns a :term[${pick(Object.keys(words.terms))}].` : pick(words.remarks),
      ].join(' '),
    };
  });
  entries.forEach((entry, index) => tie(entry, index, entries));
  return entries;
}

function chooseKind(index: number): EntryData['kind'] {
  if (index % every.plan === 11) return 'plan';
  if (index % every.background === 2) return 'background';
  return index % every.statement === 5 ? 'statement' : 'event';
}

/** The figures of one event, and what it says of the measured quantity. */
function drawFigures(
  slug: string,
  chapter: string,
  kind: EntryData['kind'],
  index: number,
  cites: string[],
  drawInt: (min: number, max: number) => () => number,
): { facts: Record<string, FactData>; data: Pick<EntryData, 'changes' | 'level'> } {
  const isChange = index % every.change === 1;
  if (!isChange && index % every.figure !== 0) return { facts: {}, data: {} };
  const id = `${slug}-${isChange ? 'crew' : 'figure'}`;
  const status = kind === 'plan' ? 'planned' : 'reported';
  const figure = { value: drawInt(2, 60)(), bound: 'exact', status, cites, chapter } as const;
  if (!isChange) {
    const [unit, label] = index % 2 === 0 ? ['metres', 'Metres of wall'] : ['carts', 'Carts of stone'];
    return { facts: { [id]: { ...figure, unit, label } }, data: {} };
  }
  const who = words.crews[((index / every.change) % words.crews.length) | 0] as string;
  const facts: Record<string, FactData> = {
    [id]: { ...figure, unit: 'people', label: `People who come from ${who}` },
  };
  const changes = [{ who, fact: id }];
  if (index % every.level !== 1 || kind === 'plan') return { facts, data: { changes } };
  const count = `${slug}-count`;
  facts[count] = {
    ...figure,
    value: figure.value + index,
    unit: 'people',
    label: 'People by their own count',
  };
  return { facts, data: { changes, level: [{ series: 'all-reported', fact: count }] } };
}

/** Links an event to the one before it, and a plan to what became of it. */
function tie(entry: SeedEntry, index: number, entries: readonly SeedEntry[]): void {
  const before = entries[index - 1];
  if (before && index % 4 === 0) {
    entry.body += ` See [what came before](entry:${before.slug}).`;
  }
  const next = entries.slice(index + 1, index + 9).find(({ data }) => data.kind === 'event');
  if (entry.data.kind === 'plan' && next && index % 2 === 0) entry.data.outcome = next.slug;
}
