import { z } from 'astro/zod';
import { day } from './fields.ts';
import { told } from './told.ts';

/**
 * What has been published at one path. Of a page: the hash of its content, the day it last changed,
 * and the ids of the places on it that can be shared. Of a file: the day on which it was first there.
 */
export const publishedSchema = z.strictObject({
  hash: z
    .string(told('Run npm run record.'))
    .regex(/^[0-9a-f]{16}$/, told('Run npm run record.'))
    .optional(),
  date: day,
  /** The day it was first published, where it has changed since. */
  first: day.optional(),
  ids: z.array(z.string(told('Run npm run record.')), told('Run npm run record.')).default([]),
});

export type PublishedData = z.infer<typeof publishedSchema>;
