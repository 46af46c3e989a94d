import { z } from 'astro/zod';
import { citations, line } from './fields.ts';

/** One term of the glossary. */
export const termSchema = z.strictObject({
  term: line('Write the term as it stands in a sentence.'),
  short: line('Write its abbreviation.').optional(),
  french: line('Write its French name.').optional(),
  creole: line('Write its Creole name.').optional(),
  meaning: line('Explain the term in one to three sentences.'),
  cites: citations.optional(),
});

export type TermData = z.infer<typeof termSchema>;
