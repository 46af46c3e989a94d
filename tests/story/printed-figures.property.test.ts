import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { shiftDay } from '../../src/dates.ts';
import { findCard } from '../../src/files/cards/find-card.ts';
import { writeCountCsv } from '../../src/files/count-csv.ts';
import { writeDevelopment } from '../../src/files/feeds/write-development.ts';
import { writeTable } from '../../src/files/open-data.ts';
import type { Amount } from '../../src/numbers/amount.ts';
import { joinParts } from '../../src/numbers/write.ts';
import { toMarkdown } from '../../src/outputs/twins/to-markdown.ts';
import { entryPath, factPath } from '../../src/paths.ts';
import { loadStory } from '../../src/story/load-story.ts';
import { datasetOf, openFactSchema } from '../../src/schema/open-data.ts';
import type { Entry, Fact, Story } from '../../src/story/story.ts';
import { describeFact } from '../../src/texts/fact-note.ts';
import { gatherTexts } from '../../src/texts/page-texts.ts';
import { renderText } from '../../src/texts/render-text.ts';
import { anyAmount, anyUnit } from '../numbers/arbitraries.ts';
import { readFigure } from '../numbers/read-figure.ts';
import { copyStory } from '../stories/copy-story.ts';

const figures = 60;
const stories = { numRuns: 40, seed: 20241108, endOnFailure: true };
const openFacts = datasetOf(openFactSchema);
const parser = unified().use(rehypeParse, { fragment: true });
const factId = (index: number) => `figure-${index}`;
const slug = (index: number) => `telling-${index}`;

const bridge = (name: string) => readFileSync(join(import.meta.dirname, '../stories/bridge', name), 'utf8');

/** An invented story that tells each figure in a development of its own, and as a total of its quantity. */
function tell(unit: string, amounts: readonly Amount[]): Story {
  const inUnit = (name: string) => bridge(name).replaceAll('unit: people', `unit: ${unit}`);
  const facts = amounts.map(
    ({ value, to, bound }, index) =>
      `${factId(index)}: { label: A figure, value: ${value}, ${to === null ? '' : `to: ${to}, `}bound: ${bound}, unit: ${unit}, status: reported, cites: [herald] }\n`,
  );
  const developments = amounts.map((_, index): [string, string] => [
    `works/${slug(index)}.md`,
    `---
title: A total is told
summary: A total.
date: "${shiftDay('2022-10-01', index)}"
kind: event
cites: [herald]
level: [{ series: all-reported, fact: ${factId(index)} }]
---
Here :fact[${factId(index)}] stands.:cite[herald]
`,
  ]);
  return loadStory(
    copyStory({
      'story.yaml': inUnit('story.yaml'),
      'facts.yaml': inUnit('facts.yaml') + facts.join(''),
      ...Object.fromEntries(developments),
    }),
  );
}

const between = (text: string) => /Here (.*?) stands/s.exec(text)?.[1] ?? '';

/** Every place that prints the figure of a development, and what it prints. */
function listPrinted(story: Story, entry: Entry, fact: Fact): Record<string, string> {
  const texts = gatherTexts(story, entryPath(entry), [entry.body]);
  const html = renderText(entry.body, texts, { hasNotes: true });
  const card = findCard(story, factPath(fact), '');
  const [value] = toString(describeFact(fact, 1, texts, 'below')).split(' A figure.');
  return {
    text: between(entry.body.text),
    page: between(toString(parser.parse(html))),
    note: value ?? '',
    twin: between(toMarkdown(parser.parse(html), 'https://example.org/', 'en').replace(/\[\^[\w-]+\]/g, '')),
    feed: between(toString(parser.parse(writeDevelopment(story, entry)))),
    card: card.kind === 'fact' ? joinParts(card.figure.parts) : '',
  };
}

function readCsv(story: Story): Map<string, Record<string, string>> {
  const { quantity } = story;
  const [head = [], ...rows] = (quantity ? writeCountCsv(story, quantity) : '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  return new Map(
    rows.map((cells) => {
      const row = Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
      return [row.entry ?? '', row];
    }),
  );
}

test(
  `${figures * stories.numRuns} figures are printed everywhere as they are stated`,
  { timeout: 300_000 },
  () => {
    fc.assert(
      fc.property(
        anyUnit,
        fc.array(anyAmount, { minLength: figures, maxLength: figures }),
        (unit, amounts) => {
          const story = tell(unit, amounts);
          const rows = readCsv(story);
          const { records } = openFacts.parse(JSON.parse(writeTable('facts', story)));
          const byId = new Map(records.map((record) => [record.id, record]));
          amounts.forEach((stated, index) => {
            const id = factId(index);
            const fact = story.facts.get(id);
            const entry = story.entries.find((one) => one.slug === slug(index));
            if (!fact || !entry) throw new Error(`The story lost ${id}.`);
            const record = byId.get(id);
            const printed = { ...listPrinted(story, entry, fact), json: record?.text ?? '' };
            for (const [place, text] of Object.entries(printed)) {
              const { bound, ends } = readFigure(text);
              expect({ place, bound, ends }).toEqual({
                place,
                bound: stated.bound,
                ends: stated.to === null ? [stated.value] : [stated.value, stated.to],
              });
            }
            const row = rows.get(slug(index));
            const { value, to, bound } = stated;
            expect(row).toMatchObject({
              all_reported: value,
              all_reported__to: to ?? '',
              all_reported__bound: bound,
              all_reported__basis: 'reported',
            });
            expect(record).toMatchObject({ digits: value, toDigits: to, bound, unit });
            expect([record?.value, record?.to]).toEqual([Number(value), to === null ? null : Number(to)]);
          });
        },
      ),
      stories,
    );
  },
);
