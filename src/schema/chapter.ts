import { z } from 'astro/zod';
import { aliases, citations, id, line } from './fields.ts';
import { chapterSteps } from './step.ts';

/** The front matter of a chapter's `index.md`. */
export const chapterSchema = z.strictObject({
  title: line('Write the chapter’s name.'),
  headline: line('Write the headline of the chapter.'),
  summary: line('Write one or two sentences under the headline.').describe(
    'One or two sentences that say what the chapter tells: in lists, previews and feeds, and under the headline of a chapter without `why`.',
  ),
  why: line('Write one or two sentences on why it matters.').optional(),
  picture: id.optional().describe('The id of the picture that explains it.'),
  steps: chapterSteps.default([]).describe('The steps in which the chapter is told, at most five.'),
  cites: citations.optional(),
  aliases: aliases.describe(
    'Its former paths; they stand for the paths of its entries and of its part of the line too.',
  ),
});

export type ChapterData = z.infer<typeof chapterSchema>;
