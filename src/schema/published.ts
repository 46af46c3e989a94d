import { z } from 'astro/zod';
import { date } from './fields.ts';
import { told } from './told.ts';

/** What has been published at one address: the hash of its content, and the day it last changed. */
export const publishedSchema = z.strictObject({
  hash: z.string(told('Run npm run record.')).regex(/^[0-9a-f]{16}$/, told('Run npm run record.')),
  date,
  /** The day it was first published, where it has changed since. */
  first: date.optional(),
});

export type PublishedData = z.infer<typeof publishedSchema>;
