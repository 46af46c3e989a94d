import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, shiftDay } from '../../../src/dates.ts';
import { loadStory } from '../../../src/story/load-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { readDate } from '../../read-date.ts';
import { stories, writeStory } from './random-story.ts';
import { writeEverything } from './write-everything.ts';

/** `RANDOM_STORIES=2000` tries so many, a second for each at most. */
const numRuns = Number(process.env['RANDOM_STORIES'] ?? 80);
const wrong = /\bNaN\b|\bInfinity\b|\bundefined\b|Invalid Date|\[object Object\]/;

test(
  `${numRuns} random valid stories pass the check, and all that is made of them is made`,
  () => {
    fc.assert(
      fc.property(stories, (files) => {
        const root = writeStory(files);
        try {
          const story = loadStory(root);
          const made = writeEverything(story);
          for (const [name, text] of Object.entries(made))
            expect(wrong.exec(text)?.[0], name).toBeUndefined();
          expectSameDays(story, made);
        } finally {
          rmSync(root, { recursive: true });
        }
      }),
      { numRuns, seed: 20241108, endOnFailure: true },
    );
  },
  numRuns * 1000,
);

/** Every date reads back to the same earliest and latest day, wherever it is printed. */
function expectSameDays({ entries }: Story, made: Record<string, string>): void {
  const [table = ''] = (made['tables'] ?? '')
    .split('\n}\n')
    .filter((text) => text.includes(': developments"'));
  const { records } = JSON.parse(`${table}}`) as {
    records: { id: string; date: string; first: string; last: string | null }[];
  };
  const { items } = JSON.parse(made['feed'] ?? '') as { items: { url: string; content_html: string }[] };
  const events = (made['calendar'] ?? '').split('BEGIN:VEVENT').slice(1);
  for (const { slug, date } of entries) {
    const days = { first: date.first, last: date.isOpen ? null : date.last };
    const open = records.find(({ id }) => id === slug);
    expect(open).toMatchObject({ date: date.edtf, ...days });
    const [, printed = ''] =
      /^<p>([^·<]+?)(?: ·|<)/.exec(items.find(({ url }) => url.includes(`/${slug}/`))?.content_html ?? '') ??
      [];
    expect(readDate(printed.replace('end of ', '')), printed).toMatchObject(days);
    const event = events.find((text) => text.includes(`UID:${slug}@`)) ?? '';
    const [start, end] = [/^DTSTART;VALUE=DATE:(\d+)/m, /^DTEND;VALUE=DATE:(\d+)/m].map(
      (name) => name.exec(event)?.[1],
    );
    expect(start).toBe(date.first.replaceAll('-', ''));
    expect(end).toBe(date.isOpen ? undefined : shiftDay(date.last, 1).replaceAll('-', ''));
  }
  const rows = (made['csv'] ?? '').split('\r\n').slice(1, -1);
  for (const [text = '', earliest, latest] of rows.map((row) => row.split(','))) {
    const { first, last, isOpen } = parseDate(text);
    expect([earliest, latest], text).toEqual([first, isOpen ? '' : last]);
  }
}
