import { z } from 'astro/zod';
import { aliases, line } from './fields.ts';

/** The front matter of a page that is prose and nothing else. */
export const pageSchema = z.strictObject({
  title: line('Write the title of the page.'),
  summary: line('Write one or two sentences that say what the page holds.'),
  aliases,
});

export type PageData = z.infer<typeof pageSchema>;
