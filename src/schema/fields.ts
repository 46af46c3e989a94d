import { z } from 'astro/zod';
import { dateMend, parseDate } from '../dates.ts';
import { told } from './told.ts';

/** An id or slug: what may stand in an address. */
export const id = z
  .string(told('Write an id in lower-case letters, digits and hyphens.'))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, told('Write an id in lower-case letters, digits and hyphens.'));

/** A source's id, which may begin with a capital: R46. */
export const sourceId = z
  .string(told('Write a source id as it stands in sources.yaml.'))
  .regex(/^[A-Za-z][A-Za-z0-9-]*$/, told('Write a source id in letters, digits and hyphens.'));

/** One line of text that may hold inline directives. */
export const line = (mend: string) => z.string(told(mend)).trim().min(1, told(mend));

/** An EDTF date, kept as its text; `parseDate` reads it again where its days are needed. */
export const date = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? `is missing.\n${dateMend}`
        : `${String(input)} is a number to YAML, not a date.\nWrite it in quotes: "${String(input)}".`,
  })
  .superRefine((text, context) => {
    try {
      parseDate(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `${(error as Error).message}\n${dateMend}` });
    }
  });

/** Former paths of what stands at another now; each gets a page that leads here. */
export const aliases = z
  .array(
    z
      .string(told('Write the former path, with slashes around it: /a-chapter/a-slug/.'))
      .regex(
        /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/,
        told('Write the former path, with slashes around it: /a-chapter/a-slug/.'),
      ),
    told('List the former paths: aliases: [/a-chapter/a-slug/].'),
  )
  .optional();

/** A citation: a source id, then after # the paragraph or page: `article#15`. */
export const citation = z
  .string(told('Write a source id, then #paragraph if there is one: R46, article#15.'))
  .regex(
    /^[A-Za-z][A-Za-z0-9-]*(#[A-Za-z0-9-]+)?$/,
    told('Write a source id, then #paragraph if there is one: R46, article#15.'),
  );

export const citations = z.array(citation, told('No figure without a source: cites: [R46].'));

/** A web address. Only http and https are links that a reader may follow. */
export const url = z
  .string(told('Write the whole address, with https://.'))
  .regex(/^https?:\/\/[^\s/]+\S*$/, told('Write the whole address, with https://.'));

/** The same name in other languages, under their codes: names: { fr: …, ht: … }. */
export const names = z
  .record(
    z.string().regex(/^[a-z]{2,3}$/, told('Write a language by its code: fr, ht.')),
    line('Write the name in that language.'),
  )
  .optional();
