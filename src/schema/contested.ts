import { z } from 'astro/zod';
import { aliases, citations, date, id, line, name } from './fields.ts';
import { told } from './told.ts';

const account = z.strictObject({
  speaker: name('Name who says it.'),
  says: line('Write what they say.').optional(),
  fact: id.optional().describe('The fact that holds the number that they give.'),
  asOf: date.optional().describe('When they said it, in EDTF.'),
  agrees: z
    .boolean(told('Write agrees: true, or leave it out.'))
    .optional()
    .describe('True where it supports what the site follows.'),
  aside: z
    .boolean(told('Write aside: true, or leave it out.'))
    .optional()
    .describe('True where it counts something else, and is shown in grey beside the rest.'),
  cites: citations.min(1, told('Name at least one source: cites: [an-id].')),
});

/** The front matter of one point on which the sources part. */
export const contestedSchema = z.strictObject({
  ref: line('Write a short reference of your own for this point, such as D1.'),
  question: line('Write the question on which the sources part.'),
  brief: line('Say in one plain sentence how the sources part.').optional(),
  form: z
    .enum(['fork', 'columns', 'ladder', 'row'], told('Write form: fork, columns, ladder or row.'))
    .describe(
      'How it is drawn. fork: it was one way or another; columns: two accounts side by side; ladder: figures that differ, on a scale; row: promises, one after another.',
    ),
  article: z
    .strictObject({
      says: line('Write what the article says.'),
      agrees: z
        .boolean(told('Write agrees: true, or leave it out.'))
        .optional()
        .describe('True where it says what the site follows, and others do not.'),
      cites: citations,
    })
    .optional()
    .describe('What the article says, in a story that starts from one.'),
  others: z
    .array(account)
    .min(1, told('Write at least one other account.'))
    .describe('The accounts that part.'),
  follow: line('Write what this site follows.'),
  because: line('Write why.'),
  concerns: z
    .array(id)
    .min(1, told('Name at least one entry or fact that this concerns.'))
    .describe('The entries and facts on whose pages it is shown.'),
  rejected: z
    .strictObject({
      entry: id.describe('The entry whose date it would have been.'),
      date: date.describe('The rejected date, in EDTF.'),
      speaker: name('Name who printed the date, as under others:.')
        .optional()
        .describe('Who printed the date, as under others:; the article where it is left out.'),
      label: line('Write the label of the rejected date.'),
      against: z
        .array(id, told('List entries: against: [a-slug, another].'))
        .optional()
        .describe('The entries that show why it cannot be right.'),
    })
    .optional()
    .describe('A date that is rejected, drawn on an axis.'),
  aliases,
});

export type ContestedData = z.infer<typeof contestedSchema>;
