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
    .optional()
    .describe('The hash of the content of a page.'),
  date: day.describe('The day on which it last changed; of a file, on which it was first there.'),
  first: day.optional().describe('The day on which it was first published, where it has changed since.'),
  ids: z
    .array(z.string(told('Run npm run record.')), told('Run npm run record.'))
    .default([])
    .describe('The places on the page that a link can name.'),
});

export type PublishedData = z.infer<typeof publishedSchema>;
