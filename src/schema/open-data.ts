import { grades } from './source.ts';
import { z } from 'astro/zod';

const untranslated = z
  .array(z.string())
  .optional()
  .describe('Keys whose words are in the language of the original; left out where there are none');

/** The published form of a figure. */
export const openFactSchema = z
  .object({
    id: z.string().describe('The same id as in the address of its page'),
    url: z.url(),
    label: z.string(),
    value: z
      .number()
      .describe(
        'What is stated; of a range, its lower end. A sum is exact; a quotient is rounded to the significant digits of its parts, at least two.',
      ),
    to: z.number().nullable().describe('Upper end of a range'),
    digits: z.string().describe('The value as decimal digits, with the precision that its author wrote'),
    toDigits: z.string().nullable().describe('The upper end in the same way'),
    unit: z.string().describe('A plural noun, the code of a currency (ISO 4217), or percent'),
    bound: z
      .enum(['exact', 'at-least', 'about', 'over', 'up-to'])
      .describe('How the value bounds the true one; of a range, exact or about'),
    status: z.enum(['reported', 'planned', 'estimated', 'computed', 'contested', 'rejected']),
    text: z.string().describe('As the site prints it'),
    speaker: z.string().nullable(),
    asOf: z.string().nullable().describe('EDTF'),
    chapter: z.string().nullable(),
    cites: z.array(z.string()).describe('Source id, then # and the paragraph'),
    formula: z.string().nullable().describe('For a computed figure, the ids that it comes from'),
    rivals: z.array(z.object({ fact: z.string(), because: z.string() })),
    uses: z.array(z.url()),
    untranslated,
  })
  .describe('One figure');

/** The published form of a development. */
export const openEventSchema = z
  .object({
    id: z.string(),
    url: z.url(),
    chapter: z.string(),
    title: z.string(),
    summary: z.string(),
    date: z.string().describe('EDTF'),
    first: z.iso.date().describe('First calendar day that the date covers'),
    last: z.iso.date().nullable().describe('Last calendar day that the date covers; null where it is open'),
    phase: z
      .enum(['end'])
      .nullable()
      .describe('For the last part of what the date names, which EDTF cannot say'),
    kind: z.enum(['event', 'plan', 'statement', 'background']),
    isAfterArticle: z.boolean(),
    isInferred: z.boolean(),
    place: z.string().nullable(),
    cites: z.array(z.string()),
    facts: z.array(z.string()).describe('Ids of the figures that it prints'),
    contested: z.array(z.string()),
    untranslated,
  })
  .describe('One development');

/** The published form of a source. */
export const openSourceSchema = z
  .object({
    id: z.string(),
    publisher: z.string(),
    title: z.string().nullable(),
    url: z.url().nullable().describe('Null for what is only in print'),
    isbn: z.string().nullable().describe('As it is printed'),
    kept: z.string().nullable().describe('Where it is kept: an archive or a library, and its mark there'),
    published: z.string().nullable().describe('EDTF'),
    grade: z.enum(grades).describe('P official, W wire, N news, M mirror'),
    says: z.string(),
    read: z.string().describe('When an archived copy was read, EDTF'),
    checked: z.string().nullable().describe('When a person opened the live link; null: not reopened'),
  })
  .describe('One source');

/** One table of open data: its licence, where it comes from, and its records. */
export function datasetOf<Schema extends z.ZodType>(record: Schema) {
  return z.object({
    title: z.string(),
    language: z.string().describe('BCP 47; of the words, in every language the rest is the same'),
    licence: z.url().nullable().describe('Under what it may be used; null where nothing is said of that'),
    source: z.url(),
    schema: z.url(),
    records: z.array(record),
  });
}
