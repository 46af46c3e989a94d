import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomLcg } from 'd3';
import { stringify } from 'yaml';
import { articleDay, drawDates, spanFor } from './seed-dates.ts';
import { drawEntries, type SeedEntry } from './seed-entries.ts';
import {
  commonFacts,
  contestedId,
  describeContested,
  describeSources,
  describeSteps,
  describeStory,
} from './seed-frame.ts';
import { places, seedChapters, terms } from './seed-words.ts';

/** The engine takes no YAML aliases. */
const toYaml = (data: unknown) => stringify(data, { aliasDuplicateObjects: false });
const eventsPerSource = 8;
const eventsPerContested = 50;

/**
 * Writes an invented story with a number of events into a folder. The same number and seed give
 * the same files.
 * @param seed a whole number.
 * @returns its events in time order.
 */
export function seedStory(root: string, { events, seed }: { events: number; seed: number }): SeedEntry[] {
  const random = randomLcg(seed);
  const span = spanFor(events);
  const sources = Array.from({ length: Math.ceil(events / eventsPerSource) }, (_, index) => `R${index + 1}`);
  const dates = drawDates(events, span, random);
  const days = { article: articleDay(dates), followedUntil: span.to };
  const entries = drawEntries(dates, sources, random);
  const contested = entries.filter((_, index) => index % eventsPerContested === 4);
  const write = (name: string, text: string) => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const writeYaml = (name: string, data: unknown) => write(name, toYaml(data));
  const writePage = (name: string, data: unknown, body: string) =>
    write(name, `---\n${toYaml(data)}---\n${body}\n`);
  writeYaml('story.yaml', describeStory(days, entries, contested));
  writeYaml('steps.yaml', describeSteps(entries));
  writeYaml('facts.yaml', {
    ...commonFacts(entries),
    ...Object.assign({}, ...entries.map(({ facts }) => facts)),
  });
  writeYaml('sources.yaml', describeSources(sources, days));
  writeYaml(
    'glossary.yaml',
    Object.fromEntries(
      Object.entries(terms).map(([term, meaning]) => [term, { term, meaning, cites: ['R1'] }]),
    ),
  );
  writeYaml(
    'places.yaml',
    Object.fromEntries(places.map(({ id, name, lat, lon }) => [id, { name, lat, lon }])),
  );
  writePage('about.md', { title: 'About', summary: 'How this was made.' }, 'We read reports.:cite[R1]');
  for (const { slug, title } of seedChapters) {
    const steps = ['The bridge fell.', 'Crews came.', 'Much is still open.'].map((claim) => ({
      claim,
      text: 'So the report says.:cite[R1]',
    }));
    const why = 'The valley lives from its bridges.:cite[R1]';
    writePage(
      `${slug}/index.md`,
      { title, headline: `${title} of it`, summary: `What is known of ${slug}.`, why, steps },
      '',
    );
  }
  for (const { chapter, slug, data, body } of entries) writePage(`${chapter}/${slug}.md`, data, body);
  contested.forEach((entry, index) =>
    writePage(
      `contested/${contestedId(entry)}.md`,
      describeContested(entry, index),
      'The report is late.:cite[R1]',
    ),
  );
  return entries;
}
