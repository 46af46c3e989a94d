import { z } from 'astro/zod';
import { line } from './fields.ts';
import { told, toldText } from './told.ts';

const mend = 'Write the eight letters that npm run new translation writes: original: abcdefgh.';

/** The hash of what was translated. */
export const originalHash = z
  .string(told(mend))
  .regex(/^[a-p]{8}$/, told(mend))
  .describe('The hash of the original as it was when it was translated.');

/** One translated string of YAML. */
export const translatedString = z.strictObject({
  original: originalHash,
  text: z
    .string(toldText('Write it in the language of the file.'))
    .trim()
    .describe('The words; empty until they are translated.'),
});

const noun = z.string(toldText('Write the noun, as it stands behind such a number.')).trim();

/** The forms of a noun by number, as `Intl.PluralRules` names them. */
export const nounForms = z
  .strictObject({
    zero: noun.optional(),
    one: noun.optional(),
    two: noun.optional(),
    few: noun.optional(),
    many: noun.optional(),
    other: noun,
  })
  .describe('The noun by number.');

export type NounForms = z.infer<typeof nounForms>;

/** A name in another language. */
export const translatedName = z.string(toldText('Write the name in that language.')).trim();

/** The files of YAML whose texts are translated. */
export const translatedFiles = [
  'story',
  'steps',
  'facts',
  'sources',
  'glossary',
  'places',
  'pictures',
  'corrections',
] as const;

const rows = <Row extends z.ZodType>(row: Row, what: string) =>
  z.record(z.string(), row).nullish().describe(what);

/** `<language>.yaml`: the words of another language for the texts of YAML, empty until they are written. */
export const translationSchema = z
  .strictObject({
    ...Object.fromEntries(
      translatedFiles.map((file) => [
        file,
        rows(translatedString, `The texts of ${file}.yaml, by their paths.`),
      ]),
    ),
    names: rows(translatedName, 'Names of people, papers and offices, by the name in the original.'),
    nouns: rows(nounForms, 'What is counted, by the noun of many in the original.'),
  })
  .nullable();

/** A language that the story is told in beside its own. */
export const languageSchema = z.strictObject({
  translator: line('Say in that language who or what translated it.'),
  checkedBy: line('Name the native reader who checked it.').optional(),
  partial: z
    .boolean(told('Write partial: true, or leave it out.'))
    .optional()
    .describe('True where only a part of the story is translated: what is missing is not told.'),
});
