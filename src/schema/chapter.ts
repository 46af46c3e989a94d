import { z } from 'astro/zod';
import { aliases, citations, line } from './fields.ts';
import { chapterSteps } from './step.ts';

/** The front matter of a chapter's `index.md`. */
export const chapterSchema = z.strictObject({
  title: line('Write the chapter’s name.'),
  headline: line('Write the headline of the chapter.'),
  summary: line('Write one or two sentences under the headline.'),
  /** Why it matters, before how it went. */
  why: line('Write one or two sentences on why it matters.').optional(),
  steps: chapterSteps.default([]),
  cites: citations.optional(),
  /** They stand for the paths of its entries and of its part of the line too. */
  aliases,
});

export type ChapterData = z.infer<typeof chapterSchema>;
