import { z } from 'astro/zod';
import { parseDate } from '../dates.ts';
import { aliases, citations, date, id, line, name } from './fields.ts';
import { told } from './told.ts';

/** What an entry adds to, or takes from, the measured quantity. */
const change = z.strictObject({
  who: name('Name whose number changes: who: a name.'),
  fact: id,
  on: date.optional(),
});

/** A count that somebody stated: not a change. */
const level = z.strictObject({ series: id, fact: id });

/** The front matter of one development. */
export const entrySchema = z
  .strictObject({
    title: line('Write the title as one line of text.'),
    label: line('Write a short label for the timeline.').optional(),
    summary: line('Write one sentence that stands alone in a feed.'),
    /** Why it matters, beside the news itself. */
    why: line('Write in one sentence why it matters.').optional(),
    /** The developments that it followed from; what followed from it is told by theirs. */
    follows: z.array(id, told('List entries: follows: [a-slug, another].')).optional(),
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
    /** Its place among the developments of its day, where that is known. */
    order: z
      .number(told('Write its place among the developments of its day: order: 1.'))
      .int(told('Write a whole number: order: 1.'))
      .positive(told('Write a whole number from 1 on: order: 1.'))
      .optional(),
    outcome: id.optional(),
    speaker: line('Name who says it.').optional(),
    aliases,
  })
  .refine(({ phase, date: text }) => !phase || hasAnEnd(text), {
    path: ['phase'],
    message:
      'has no month, season or year to be the end of.\nWrite date: as one of them, or leave phase: out.',
  });

function hasAnEnd(text: string): boolean {
  const { form } = parseDate(text);
  return form !== 'day' && form !== 'interval';
}

export type EntryData = z.infer<typeof entrySchema>;
