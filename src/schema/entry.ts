import { z } from 'astro/zod';
import { aliases, citations, date, id, line } from './fields.ts';
import { told } from './told.ts';

/** What an entry adds to, or takes from, the measured quantity. */
const change = z.strictObject({
  who: line('Name whose number changes: who: a name.'),
  fact: id,
  on: date.optional(),
});

/** A count that somebody stated: not a change. */
const level = z.strictObject({ series: id, fact: id });

/** The front matter of one development. */
export const entrySchema = z.strictObject({
  title: line('Write the title as one line of text.'),
  label: line('Write a short label for the timeline.').optional(),
  summary: line('Write one sentence that stands alone in a feed.'),
  date,
  kind: z.enum(
    ['event', 'plan', 'statement', 'background'],
    told('Write kind: event, plan, statement or background.'),
  ),
  cites: citations.min(1, told('Name at least one source: cites: [R46].')),
  place: id.optional(),
  changes: z.array(change).optional(),
  level: z.array(level).optional(),
  contested: z.array(id, told('List ids of contested/: contested: [a-question].')).optional(),
  inferred: z
    .strictObject({
      part: z.enum(['date', 'day', 'month', 'year'], told('Write part: date, day, month or year.')),
      because: line('Say why the date is inferred.'),
    })
    .optional(),
  phase: z.enum(['end'], told('Write phase: end, or leave it out.')).optional(),
  outcome: id.optional(),
  speaker: line('Name who says it.').optional(),
  aliases,
});

export type EntryData = z.infer<typeof entrySchema>;
