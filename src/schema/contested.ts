import { z } from 'astro/zod';
import { aliases, citations, date, id, line, name } from './fields.ts';
import { told } from './told.ts';

const account = z.strictObject({
  speaker: name('Name who says it.'),
  says: line('Write what they say.').optional(),
  fact: id.optional(),
  asOf: date.optional(),
  /** True where it supports what the site follows. */
  agrees: z.boolean(told('Write agrees: true, or leave it out.')).optional(),
  /** True where it counts something else, and is shown in grey beside the rest. */
  aside: z.boolean(told('Write aside: true, or leave it out.')).optional(),
  cites: citations.min(1, told('Name at least one source: cites: [R46].')),
});

/** The front matter of one point on which the sources part. */
export const contestedSchema = z.strictObject({
  ref: line('Write the short reference under which editors know this point.'),
  question: line('Write the question on which the sources part.'),
  /** What the sources part on, in one plain sentence beside the question. */
  brief: line('Say in one plain sentence how the sources part.').optional(),
  form: z.enum(['fork', 'columns', 'ladder', 'row'], told('Write form: fork, columns, ladder or row.')),
  /** What the article says, in a story that starts from one. */
  article: z
    .strictObject({
      says: line('Write what the article says.'),
      /** True where it says what the site follows, and others do not. */
      agrees: z.boolean(told('Write agrees: true, or leave it out.')).optional(),
      cites: citations,
    })
    .optional(),
  others: z.array(account).min(1, told('Write at least one other account.')),
  follow: line('Write what this site follows.'),
  because: line('Write why.'),
  concerns: z.array(id).min(1, told('Name at least one entry or fact that this concerns.')),
  rejected: z
    .strictObject({
      entry: id,
      date,
      /** Who printed it, as an account names them; the article where it is left out. */
      speaker: name('Name who printed the date, as under others:.').optional(),
      label: line('Write the label of the rejected date.'),
      /** The entries that show why it cannot be right. */
      against: z.array(id, told('List entries: against: [a-slug, another].')).optional(),
    })
    .optional(),
  aliases,
});

export type ContestedData = z.infer<typeof contestedSchema>;
