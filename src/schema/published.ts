import { z } from 'astro/zod';
import { date } from './fields.ts';
import { told } from './told.ts';

const mend = told('Run npm run record.');

/** What has been published at one address: the hash of its content, and the day it last changed. */
export const publishedSchema = z.strictObject({
  hash: z.string(mend).regex(/^[0-9a-f]{16}$/, mend),
  date,
  /** The day it was first published, where it has changed since. */
  first: date.optional(),
  /** The ids of the places on it that can be shared. */
  ids: z.array(z.string(mend), mend).optional(),
});

/** A file that others fetch by its address: the day on which it was first there. */
export const publishedFileSchema = z.strictObject({ date });

export type PublishedData = z.infer<typeof publishedSchema>;
export type PublishedFileData = z.infer<typeof publishedFileSchema>;
