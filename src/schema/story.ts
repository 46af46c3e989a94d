import { z } from 'astro/zod';
import { aliases, citation, date, id, line, name, url } from './fields.ts';
import { chapters } from './chapter-look.ts';
import { pledgeSchema } from './pledge.ts';
import { isLanguage, languages, tellNoLanguage, type Language } from './language.ts';
import { told } from './told.ts';
import { languageSchema } from './translation.ts';

const marked = z.strictObject({
  fact: id.describe('The fact that holds the number.'),
  words: line(
    'Say in two or three words what it is; they stand behind the number in the bar at the top of pages: in the country.',
  ),
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
      'rounded: changes added up, as round as their sources have them; counted: added up from a stated count on; reported: totals as a source states them. The first is drawn; others of the same whole have a column of the table, totals stand there in bold, the last one as a ring on the chart.',
    ),
});

/** Where the words of a quantity stand, and whether they end with a full stop. */
const stands = {
  edge: 'Stands on the page of the quantity, behind “The edge shows”; no full stop.',
  summary: 'Stands in the sentence that tells the chart, behind a number; no full stop.',
  end: 'Stands in the sentence that tells the chart, behind “by the end of”; no full stop.',
  heading: 'A heading on the page of the quantity; no full stop.',
  sentence: 'A sentence on the page of the quantity, with its full stop.',
  pledges: 'Stands in the part on pledges of the page of the quantity; no full stop.',
};

function onPage(what: string, where: keyof typeof stands): string {
  return `${what.replace(/\.$/, '')}. ${stands[where]}`;
}

/** How this story tells of what it measures, where other words fit it better than those of the engine. */
const quantityWords = z
  .strictObject({
    rounded: line(onPage('Name a line of changes that are added up: arrivals added up', 'edge')),
    counted: line(onPage('Name a line that goes on from a stated count: the same from a count on', 'edge')),
    reported: line(onPage('Name totals that a source states: areas as sources state them', 'edge')),
    byRounded: line(onPage('Say how the first number was come by: if arrivals are added up', 'summary')),
    byCounted: line(onPage('Say how the second number was come by: from the stated count on', 'summary')),
    followed: line(onPage('Say what the numbers go by: the arrivals that this site follows', 'end')),
    differ: line(onPage('Write the heading of why totals differ: Why totals differ', 'heading')),
    unknown: line(onPage('Say what the counts leave out: Who left again is not known.', 'sentence')),
    pledges: line(onPage('Write the heading of what was pledged: Pledged and come', 'heading')),
    cameFrom: line(
      onPage('Begin the sentence that counts from whom something came: People had come from', 'pledges'),
    ),
    came: line(onPage('Write the verb for what came: came', 'pledges')),
    noneCame: line(onPage('Say that nothing came: nobody reported', 'pledges')),
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
  since: id
    .optional()
    .describe(
      'The entry from which on it was waited for: its chart begins there, and before the first change there was none. Without it the first change is what was there already.',
    ),
  levels: z
    .array(marked)
    .describe(
      'Other levels that the bar at the top of pages marks, or []; its chart marks those within its range, where it is not as high as the plan.',
    ),
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
