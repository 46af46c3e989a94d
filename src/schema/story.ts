import { z } from 'astro/zod';
import { aliases, citation, date, id, line, name, url } from './fields.ts';
import { pledgeSchema } from './pledge.ts';
import { told } from './told.ts';

const marked = z.strictObject({ fact: id, words: line('Say in two or three words what it is.') });

const series = z.strictObject({
  id,
  label: line('Name the series in a few words.'),
  of: name('Name whose numbers it sums, or write all.'),
  basis: z.enum(
    ['rounded', 'counted', 'reported'],
    told(
      'Write basis: rounded (sums of changes), counted (from a stated count on) or reported (totals as stated).',
    ),
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
  slug: id,
  name: line('Name the quantity.'),
  unit: line('Name its unit.'),
  headline: line('Write the headline of its page.'),
  summary: line('Write one or two sentences under the headline.'),
  hue: id,
  now: marked,
  plan: marked.optional(),
  /** The entry from which on it was waited for; its chart begins there. */
  since: id.optional(),
  levels: z.array(marked),
  series: z.array(series).min(1, told('Name at least one series.')),
  pledges: z
    .array(pledgeSchema, told('List who pledged: pledges: [{ who: a name, fact: an-id }].'))
    .optional(),
  words: quantityWords.optional(),
  /** They stand for the path of its embed too. */
  aliases,
});

/** A country by its number in ISO 3166, which the outlines go by. */
const country = z.strictObject({
  id: z
    .string(told('Write the three digits of ISO 3166 in quotes: id: "056".'))
    .regex(/^\d{3}$/, told('Write the three digits of ISO 3166 in quotes: id: "056".')),
  label: line('Write the name that the map prints.'),
  role: z.enum(['subject', 'neighbour'], told('Write role: subject or neighbour.')),
});

/** The map of where the story happened, if it has one. */
const mapSchema = z.strictObject({
  countries: z
    .array(country)
    .refine(
      (list) => list.some(({ role }) => role === 'subject'),
      told('Name at least one country with role: subject.'),
    ),
  /** A place without a position stands as a note beside the place that it lies within. */
  places: z.array(id).min(1, told('Name at least one place of places.yaml.')),
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
  language: z.enum(['en'], told('Write language: en.')),
  /** The one article that the story starts from, if it starts from one. */
  article: z.strictObject({ cite: citation, published: date, note: line('Credit the article.') }).optional(),
  followedUntil: date,
  /** Nouns of one by the nouns of many that facts have as their units. */
  units: z.record(line('Write the noun of many.'), line('Write the noun of one.')).optional(),
  /** How the sources were read. */
  sourcesNote: line('Write one or two sentences.').optional(),
  /** Under what its words and data may be used; without it nothing is said of that. */
  licence: z
    .strictObject({
      name: line('Write the name that readers know: CC BY 4.0.'),
      /** As https://spdx.org/licenses/ names it. */
      id: line('Write its identifier: CC-BY-4.0.'),
      url,
    })
    .optional(),
  /** What the story is about in one sentence, for those who come by a link to one of its pages. */
  gist: line('Say in one sentence what the story is about.').optional(),
  /** Where things stood at the last news that is followed. */
  stands: z
    .strictObject({ date, text: line('Say in two or three sentences where things stand.') })
    .optional(),
  keyFigures: z.array(id),
  disputed: z.array(id).default([]),
  /** The developments that the line of the front shows; all where none are named. */
  line: z.array(id).default([]),
  chapters: z
    .array(
      z.strictObject({
        slug: id,
        hue: z.enum(['blue', 'green', 'orange', 'plum'], told('Write hue: blue, green, orange or plum.')),
        shape: z.enum(
          ['circle', 'square', 'triangle', 'diamond'],
          told('Write shape: circle, square, triangle or diamond.'),
        ),
      }),
    )
    .min(1, told('Name at least one chapter.')),
  quantity: quantitySchema.optional(),
  map: mapSchema.optional(),
  /** Places on pages that are named otherwise now: the former id, and that of today. */
  anchors: z.record(anchor, anchor).optional(),
  /** What has been published and is given up for good. */
  retired: z
    .array(
      z
        .string(told('Write a path, with its fragment if it has one: /a-page/#an-id.'))
        .regex(/^\/\S*$/, told('Write a path, with its fragment if it has one: /a-page/#an-id.')),
      told('List paths: retired: [/a-chapter/a-slug/].'),
    )
    .optional(),
});

export type StoryData = z.infer<typeof storySchema>;
export type QuantityData = z.infer<typeof quantitySchema>;
export type CountryData = z.infer<typeof country>;
