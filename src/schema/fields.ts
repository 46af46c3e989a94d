import { z } from 'astro/zod';
import { parseDate } from '../dates.ts';
import { suggestName, withoutMarks } from '../problems/suggest-name.ts';
import { checkWebAddress } from '../problems/web-address.ts';
import { dateMend, mendDate } from './mend-date.ts';
import { told, toldText } from './told.ts';

/** Before any schema is made: to turn one into code takes longer than it saves in reading a story once. */
z.config({ jitless: true });

const mendId = 'Write an id in lower-case letters, digits and hyphens, of at most 100 characters.';
const mendDevice = 'Write another name: Windows keeps this one for a device.';
/** Names that mean devices on Windows, where no file or folder can have them. */
const devices = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\/|$)/;

/** An id or slug: what may stand in an address, and name a file on every system. */
export const id = z
  .string(told(mendId))
  .regex(
    /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    toldName(suggestName, 'an id has lower-case letters, digits and hyphens, at most 100 characters', mendId),
  )
  .refine((text) => !devices.test(text), told(mendDevice));

/** The error option of a name that is written amiss: how it would be right, where that can be said. */
function toldName(suggest: (name: string) => string, rule: string, mend: string) {
  return {
    error: ({ input }: { input?: unknown }) => {
      const name = typeof input === 'string' && input.length <= 100 ? suggest(input) : '';
      return told(name === '' || name === input ? mend : `Write ${name}: ${rule}.`).error({ input });
    },
  };
}

/** A citation in signs that it may have; empty where none are left. */
function suggestCitation(citation: string): string {
  const [id = '', ...parts] = citation.split('#').map((part) =>
    withoutMarks(part)
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, ''),
  );
  if (!/^[A-Za-z]/.test(id)) return '';
  return [id, ...parts.filter(Boolean).slice(0, 1)].join('#');
}

/** A source's id, which may begin with a capital. */
export const sourceId = z
  .string(told('Write a source id as it stands in sources.yaml.'))
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, told('Write a source id in letters, digits and hyphens.'));

/**
 * One line of text that may hold inline directives.
 * @param mend what to write there: it mends a mistake, and describes the key.
 */
export const line = (mend: string) => z.string(toldText(mend)).trim().min(1, told(mend)).describe(mend);

/** A name that joins records: in one normal form, so that two that look the same are the same. */
export const name = (mend: string) =>
  line(mend)
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' '))
    .describe(mend);

/** An EDTF date, kept as its text; `parseDate` reads it again where its days are needed. */
export const date = z
  .string({
    error: ({ input }) => {
      if (typeof input !== 'number') return told(dateMend).error({ input });
      return `${String(input)} is a number to YAML, not a date.\nWrite it in quotes: "${String(input)}".`;
    },
  })
  .superRefine((text, context) => {
    try {
      parseDate(text);
    } catch (error) {
      const plain = text.replaceAll(/[“”„‟"″]/g, '');
      const mend = plain === text ? mendDate(text) : `Write it in straight quotes: "${plain}".`;
      context.addIssue({ code: 'custom', message: `${(error as Error).message}\n${mend}`, continue: false });
    }
  })
  .describe('A date in EDTF: a day, month, year, season or range; ~ about, ? uncertain.');

/** A date that is known to the day. */
export const day = date
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), told('Write the day: "2024-10-28".'))
  .describe('A date that is known to the day.');

const mendPath = 'Write the former path, with slashes around it: /a-chapter/a-slug/.';

/** A path in signs that it may have; empty where none are left. */
function suggestPath(path: string): string {
  const parts = path.split('/').map(suggestName).filter(Boolean);
  return parts.length === 0 || path.includes(':') ? '' : `/${parts.join('/')}/`;
}

/** Former paths of what stands at another now; each gets a page that leads here. */
export const aliases = z
  .array(
    z
      .string(told(mendPath))
      .regex(
        /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/,
        toldName(
          suggestPath,
          'a path has lower-case letters, digits and hyphens, and slashes around it',
          mendPath,
        ),
      )
      .max(200, told('Write a path of at most 200 characters.'))
      .refine((path) => !devices.test(path), told(mendDevice)),
    told('List the former paths: aliases: [/a-chapter/a-slug/].'),
  )
  .optional()
  .describe('The former paths of what stands here now; each leads on to it.');

const mendCitation = 'Write a source id, then #paragraph if there is one: an-id, an-id#15.';

/** A citation: a source id, then after # the paragraph or page: `article#15`. */
export const citation = z
  .string(told(mendCitation))
  .regex(
    /^[A-Za-z][A-Za-z0-9-]*(#[A-Za-z0-9-]+)?$/,
    toldName(
      suggestCitation,
      'a citation is the id of a source, then #paragraph if there is one',
      mendCitation,
    ),
  );

export const citations = z
  .array(citation, told('No figure without a source: cites: [an-id].'))
  .describe('Its sources: ids of sources.yaml, each with #paragraph or #page where it has one.');

/** A web address that a reader may follow. */
export const url = z
  .string(told('Write the whole address, with https://.'))
  .superRefine((text, context) => {
    const problem = checkWebAddress(text);
    if (problem) context.addIssue({ code: 'custom', message: `"${text}" ${problem}` });
  })
  .describe('A web address, with https://.');

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}

/** The same name in other languages, under their codes: names: { fr: …, ht: … }. */
export const names = z
  .record(z.string(), line('Write the name in that language.'))
  .superRefine((record, context) => {
    for (const code of Object.keys(record).filter((key) => !isLanguage(key))) {
      const message = `"${code}" is no language.\nWrite its code of BCP 47: fr, ht, zh-Hant.`;
      context.addIssue({ code: 'custom', path: [code], message });
    }
  })
  .optional()
  .describe('The same name in other languages, under their codes of BCP 47.');
