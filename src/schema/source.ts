import { z } from 'astro/zod';
import { date, line, url } from './fields.ts';
import { told } from './told.ts';

/** How near a source stands to what happened: official, wire agency, news outlet, mirror. */
export const grades = ['P', 'W', 'N', 'M'] as const;
export type Grade = (typeof grades)[number];

/** One source: where a figure or a statement comes from. */
export const sourceSchema = z.strictObject({
  publisher: line('Name who published it.'),
  title: line('Write its title.').optional(),
  url,
  published: date.optional().describe('When it was published, in EDTF.'),
  grade: z
    .enum(grades, told('Write grade: P (official), W (wire), N (news) or M (mirror).'))
    .describe('P official, W wire agency, N news outlet, M mirror or reference.'),
  says: line('Say in your own words what it says.'),
  read: date.describe('When you read it, or a copy of it.'),
  checked: date
    .optional()
    .describe('When a person opened the live link; until then the site says that nobody did.'),
  also: z.array(url).optional().describe('Other addresses of the same text.'),
  note: line('Write one sentence.').optional(),
  paragraphs: z
    .number(told('Write how many paragraphs it has.'))
    .int(told('Write how many paragraphs it has, as a whole number.'))
    .positive(told('Write how many paragraphs it has, from 1 on.'))
    .optional()
    .describe('How many paragraphs it has; citations with #paragraph are held against it.'),
});

export type SourceData = z.infer<typeof sourceSchema>;
