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
  published: date.optional(),
  grade: z.enum(grades, told('Write grade: P (official), W (wire), N (news) or M (mirror).')),
  says: line('Say in your own words what it says.'),
  read: date,
  checked: date.optional(),
  also: z.array(url).optional(),
  note: line('Write one sentence.').optional(),
  paragraphs: z.number(told('Write how many paragraphs it has.')).int().positive().optional(),
});

export type SourceData = z.infer<typeof sourceSchema>;
