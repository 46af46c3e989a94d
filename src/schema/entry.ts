import { z } from 'astro/zod';
import { parseDate } from '../dates.ts';
import { aliases, citations, date, id, line, name } from './fields.ts';
import { told } from './told.ts';

/** What an entry adds to, or takes from, the measured quantity. */
const change = z.strictObject({
  who: name('Name whose number changes: who: a name.'),
  fact: id.describe('The fact that holds the number; below zero it takes away.'),
  on: date.optional().describe('Its own date, where that is not the date of the entry.'),
});

/** A count that somebody stated: not a change. */
const level = z.strictObject({
  series: id.describe('The id of the series that the count belongs to.'),
  fact: id.describe('The fact that holds the count.'),
});

/** The front matter of one development. */
export const entrySchema = z
  .strictObject({
    title: line('Write the title as one line of text.'),
    label: line('Write a short label for the timeline, of at most 46 characters.').optional(),
    summary: line('Write one sentence that stands alone in a feed.'),
    why: line('Write in one sentence why it matters.').optional(),
    follows: z
      .array(id, told('List entries: follows: [a-slug, another].'))
      .optional()
      .describe('The entries that it followed from; what followed from it is told by theirs.'),
    date: date.describe('When it happened or is to happen, in EDTF, as vaguely as it is known.'),
    kind: z
      .enum(
        ['event', 'plan', 'statement', 'background'],
        told('Write kind: event, plan, statement or background.'),
      )
      .describe(
        'event: it happened; plan: it is to happen, on this date (what somebody announced on a day is a statement); statement: it was said; background: it came before.',
      ),
    cites: citations.min(1, told('Name at least one source: cites: [an-id].')),
    place: id.optional().describe('The id of the place where it happened.'),
    changes: z
      .array(change)
      .optional()
      .describe('What it adds to the measured quantity, or takes from it (a fact below zero).'),
    level: z
      .array(level)
      .optional()
      .describe('Counts of the measured quantity that somebody stated: no changes.'),
    contested: z
      .array(id, told('List ids of contested/: contested: [a-question].'))
      .optional()
      .describe('The contested points that it belongs to.'),
    inferred: z
      .strictObject({
        part: z
          .enum(['date', 'day', 'month', 'year'], told('Write part: date, day, month or year.'))
          .describe('Which part of the date is our reasoning.'),
        because: line('Say why the date is inferred.'),
      })
      .optional()
      .describe('Said where no source states the date, or a part of it.'),
    phase: z
      .enum(['end'], told('Write phase: end, or leave it out.'))
      .optional()
      .describe('The end of a month, season or year, which EDTF cannot say.'),
    order: z
      .number(told('Write its place among the developments of its day: order: 1.'))
      .int(told('Write a whole number: order: 1.'))
      .positive(told('Write a whole number from 1 on: order: 1.'))
      .optional()
      .describe('Its place among the entries of its day, where that is known.'),
    outcome: id.optional().describe('The entry that tells what became of a plan.'),
    speaker: line('Name who says it.').optional(),
    aliases,
  })
  .refine(({ phase, date: text }) => !phase || hasAnEnd(text), {
    path: ['phase'],
    message:
      'has no month, season or year to be the end of.\nWrite date: as one of them, or leave phase: out.',
  });

function hasAnEnd(text: string): boolean {
  if (!date.safeParse(text).success) return true;
  const { form } = parseDate(text);
  return form !== 'day' && form !== 'interval';
}

export type EntryData = z.infer<typeof entrySchema>;
