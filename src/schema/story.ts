import { z } from 'astro/zod';
import { aliases, citation, date, id, line, name, url } from './fields.ts';
import { chapters } from './chapter-look.ts';
import { pledgeSchema } from './pledge.ts';
import { isLanguage, languages, tellNoLanguage, type Language } from './language.ts';
import { told } from './told.ts';
import { languageSchema } from './translation.ts';

const marked = z.strictObject({
  fact: id.describe('The fact that holds the number.'),
  words: line('Say in two or three words what it is.'),
});

const series = z.strictObject({
  id: id.describe('Its own id, which level: and links name.'),
  label: line('Name the series in a few words.'),
  of: name('Name whose numbers it sums, or write all.'),
  basis: z
    .enum(
      ['rounded', 'counted', 'reported'],
      told(
        'Write basis: rounded (sums of changes), counted (from a stated count on) or reported (totals as stated).',
      ),
    )
    .describe(
      'rounded: changes added up, as round as their sources have them; counted: added up from a stated count on; reported: totals as a source states them.',
    ),
});

/** How this story tells of what it measures, where other words fit it better than those of the engine. */
const quantityWords = z
  .strictObject({
    rounded: line('Name a line of changes that are added up.'),
    counted: line('Name a line that goes on from a stated count.'),
    reported: line('Name totals that a source states.'),
    byRounded: line('Say how the first number was come by: if changes are added up.'),
    byCounted: line('Say how the second number was come by: from the stated count on.'),
    followed: line('Say how far the numbers go: the arrivals that this site follows.'),
    differ: line('Write the heading of why totals differ.'),
    unknown: line('Say what the counts leave out: who left again is not known.'),
    pledges: line('Write the heading of what was pledged.'),
    cameFrom: line('Begin the sentence that counts from whom something came: Something came from.'),
    came: line('Write the verb for what came: came.'),
    noneCame: line('Say that nothing came: nothing reported to have come.'),
  })
  .partial();

export type QuantityWords = Required<z.infer<typeof quantityWords>>;

/** What the story measures over time, if anything. */
const quantitySchema = z.strictObject({
  slug: id.describe('Its address.'),
  name: line('Name the quantity.'),
  unit: line('Name its unit.'),
  headline: line('Write the headline of its page.'),
  summary: line('Write one or two sentences under the headline.'),
  hue: id.describe('The slug of the chapter in whose hue it is drawn.'),
  now: marked.describe('Where it stands.'),
  plan: marked.optional().describe('What was planned.'),
  since: id.optional().describe('The entry from which on it was waited for; its chart begins there.'),
  levels: z.array(marked).describe('Other levels that its chart marks, or [].'),
  series: z.array(series).min(1, told('Name at least one series.')).describe('Its lines.'),
  pledges: z
    .array(pledgeSchema, told('List who pledged: pledges: [{ who: a name, fact: an-id }].'))
    .optional()
    .describe('Who promised what.'),
  words: quantityWords
    .optional()
    .describe('How this story tells of it, where the words of the engine do not fit.'),
  aliases: aliases.describe('Its former paths; they stand for the path of its embed too.'),
});

/** A country by its number in ISO 3166, which the outlines go by. */
const country = z.strictObject({
  id: z
    .string(told('Write the three digits of ISO 3166 in quotes: id: "056".'))
    .regex(/^\d{3}$/, told('Write the three digits of ISO 3166 in quotes: id: "056".'))
    .describe('The country by its three digits of ISO 3166-1, in quotes: "752" is Sweden.'),
  label: line('Write the name that the map prints.'),
  role: z
    .enum(['subject', 'neighbour'], told('Write role: subject or neighbour.'))
    .describe('Whether the story happened there, or beside it.'),
});

/** The map of where the story happened, if it has one. */
const mapSchema = z.strictObject({
  countries: z
    .array(country)
    .refine(
      (list) => list.some(({ role }) => role === 'subject'),
      told('Name at least one country with role: subject.'),
    )
    .describe('The countries that it draws.'),
  places: z
    .array(id)
    .min(1, told('Name at least one place of places.yaml.'))
    .describe('The places that it names, by their ids in places.yaml.'),
});

/** The id of a place on a page. */
const anchor = z
  .string(told('Write ids as they stand in links, without #: anchors: { former-id: an-id }.'))
  .regex(
    /^[A-Za-z0-9][\w-]*$/,
    told('Write ids as they stand in links, without #: anchors: { former-id: an-id }.'),
  );

/** `story.yaml`: what the story is, and how it is told. */
export const storySchema = z.strictObject({
  title: line('Name the story.'),
  headline: line('Write the headline of the front page.'),
  standfirst: line('Write the standfirst.'),
  language: z
    .enum(
      languages,
      told(
        `Write language: ${languages.join(', ')}; README.md, “Add a language”, says how another is added.`,
      ),
    )
    .describe('The language of the story and of the interface.'),
  languages: z
    .record(z.string(), languageSchema)
    .superRefine((named, context) => {
      for (const code of Object.keys(named).filter((one) => !isLanguage(one))) {
        context.addIssue({ code: 'custom', path: [code], message: tellNoLanguage(code) });
      }
    })
    .transform((named): Partial<Record<Language, z.infer<typeof languageSchema>>> => named)
    .meta({ propertyNames: { enum: languages } })
    .optional()
    .describe(
      `The languages that it is told in beside its own, by their codes: ${languages.slice(1).join(', ')}.`,
    ),
  article: z
    .strictObject({
      cite: citation.describe('The id of the article in sources.yaml.'),
      published: date.describe('When it was published, in EDTF.'),
      note: line('Credit the article.'),
    })
    .optional()
    .describe('The one article that the story starts from, if it starts from one.'),
  followedUntil: date.describe('Up to when the news was followed.'),
  units: z
    .record(line('Write the noun of many.'), line('Write the noun of one.'))
    .optional()
    .describe('The nouns of one, by the nouns of many that facts have as their units.'),
  sourcesNote: line('Write one or two sentences.').optional().describe('How the sources were read.'),
  licence: z
    .strictObject({
      name: line('Write the name that readers know: CC BY 4.0.'),
      id: line('Write its identifier: CC-BY-4.0.').describe(
        'Its identifier, as https://spdx.org/licenses/ has it.',
      ),
      url,
    })
    .optional()
    .describe('Under what its words and data may be used; without it nothing is said of that.'),
  gist: line('Say in one sentence what the story is about.').optional(),
  stands: z
    .strictObject({
      date: date.describe('As of when, in EDTF.'),
      text: line('Say in two or three sentences where things stand.'),
    })
    .optional()
    .describe('Where things stood at the last news that is followed.'),
  keyFigures: z.array(id).describe('The facts that the front page shows in large, or [].'),
  disputed: z.array(id).default([]).describe('The contested points that the front page shows.'),
  line: z
    .array(id)
    .default([])
    .describe('The entries that the line of the front page shows; all where none are named.'),
  chapters,
  quantity: quantitySchema.optional().describe('What the story measures over time, if anything.'),
  map: mapSchema.optional().describe('The map of where the story happened, if it has one.'),
  anchors: z
    .record(anchor, anchor)
    .optional()
    .describe('Places on pages that are named otherwise now: the former id, and that of today.'),
  retired: z
    .array(
      z
        .string(told('Write a path, with its fragment if it has one: /a-page/#an-id.'))
        .regex(/^\/\S*$/, told('Write a path, with its fragment if it has one: /a-page/#an-id.')),
      told('List paths: retired: [/a-chapter/a-slug/].'),
    )
    .optional()
    .describe('What has been published and is given up for good.'),
});

export type StoryData = z.infer<typeof storySchema>;
export type QuantityData = z.infer<typeof quantitySchema>;
export type CountryData = z.infer<typeof country>;
