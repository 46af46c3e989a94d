import { z } from 'astro/zod';
import { citations, line, names } from './fields.ts';

/** One term of the glossary. */
export const termSchema = z.strictObject({
  term: line('Write the term as it stands in a sentence.'),
  short: line('Write its abbreviation.').optional(),
  names,
  meaning: line('Explain the term in one to three sentences.'),
  cites: citations.optional(),
});

export type TermData = z.infer<typeof termSchema>;
