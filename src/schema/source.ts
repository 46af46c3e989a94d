import { z } from 'astro/zod';
import { date, line, url } from './fields.ts';
import { told, toldText } from './told.ts';

/** How near a source stands to what happened: official, wire agency, news outlet, mirror. */
export const grades = ['P', 'W', 'N', 'M'] as const;
export type Grade = (typeof grades)[number];

const isbn = z
  .string(toldText('Write the ISBN as it is printed: 978-3-16-148410-0.'))
  .refine(
    isIsbn,
    told('Write the ISBN as it is printed, of 10 or 13 digits: its last one does not go with the others.'),
  )
  .describe('The ISBN of a book, as it is printed.');

/** The keys of a source. */
const fields = z.strictObject({
  publisher: line('Name who published it.'),
  title: line('Write its title.').optional().describe('Its title; what has no address needs one.'),
  url: url
    .optional()
    .describe('A web address, with https://; what is only in print has isbn or kept instead.'),
  isbn: isbn.optional(),
  kept: line('Say where a reader finds it: an archive or a library, and its mark there.').optional(),
  published: date.optional().describe('When it was published, in EDTF.'),
  grade: z
    .enum(
      grades,
      told(
        'Write grade: P (official), W (wire agency), N (news outlet) or M (mirror or reference: a paper, a book, an encyclopedia).',
      ),
    )
    .describe(
      'P official, W wire agency, N news outlet, M mirror or reference: a paper, a book, an encyclopedia.',
    ),
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

/** What only an address can have. */
const ofAddresses = ['checked', 'also'] as const;

/** One source: where a figure or a statement comes from. It has an address, or a title and what finds it in print. */
export const sourceSchema = fields.superRefine(
  ({ url: address, title, isbn: number, kept, ...others }, context) => {
    const add = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (address !== undefined) return;
    if (number === undefined && kept === undefined) {
      add(
        'url',
        'is missing.\nWrite the whole address, with https://; of what is only in print, isbn: or kept:.',
      );
    } else if (title === undefined) {
      add('title', 'is missing.\nWrite its title: nothing else tells a reader what to look for.');
    }
    for (const key of ofAddresses) {
      if (others[key] !== undefined) {
        add(key, 'is of an address, and url: is missing.\nWrite the address as url:, or take this line out.');
      }
    }
  },
);

/** Whether the last digit of an ISBN goes with the others. */
function isIsbn(text: string): boolean {
  const signs = [...text.replaceAll(/[\s-]/g, '').toUpperCase()];
  if (!/^(\d{13}|\d{9}[\dX])$/.test(signs.join(''))) return false;
  const isLong = signs.length === 13;
  const weigh = (position: number) => (isLong ? 1 + 2 * (position % 2) : 10 - position);
  const sum = signs.reduce((all, sign, at) => all + weigh(at) * (sign === 'X' ? 10 : Number(sign)), 0);
  return sum % (isLong ? 10 : 11) === 0;
}

export type SourceData = z.infer<typeof sourceSchema>;
