import { z } from 'astro/zod';
import { aliases, citations, line } from './fields.ts';
import { told } from './told.ts';

/** The front matter of a chapter's `index.md`. */
export const chapterSchema = z.strictObject({
  title: line('Write the chapter’s name.'),
  headline: line('Write the headline of the chapter.'),
  summary: line('Write one or two sentences under the headline.'),
  brief: z
    .array(line('Write one sentence.'))
    .min(3, told('Write three to five sentences under brief:.'))
    .max(5, told('Write three to five sentences under brief:.')),
  cites: citations.optional(),
  /** They stand for the paths of its entries and of its part of the line too. */
  aliases,
});

export type ChapterData = z.infer<typeof chapterSchema>;
