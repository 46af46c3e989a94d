import { z } from 'astro/zod';
import { day, id, line } from './fields.ts';
import { told } from './told.ts';

/** One correction: what was wrong, what stands now, and why. */
export const correctionSchema = z
  .strictObject({
    date: day.describe('The day of the correction.'),
    entry: id.optional().describe('The slug of the entry that was corrected.'),
    fact: id.optional().describe('The id of the fact that was corrected, if no entry was.'),
    was: line('Write what was printed before.'),
    now: line('Write what is printed now.'),
    because: line('Say why it was corrected.'),
  })
  .refine(
    ({ entry, fact }) => Boolean(entry) !== Boolean(fact),
    told('Name the entry or the fact that was corrected, one of them.'),
  );

export type CorrectionData = z.infer<typeof correctionSchema>;
