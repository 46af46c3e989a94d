import { z } from 'astro/zod';
import { citations, date, id, line } from './fields.ts';
import { told } from './told.ts';

const common = {
  /** Its heading, where it stands by itself. */
  title: line('Write its heading.').optional(),
  /** What the picture shows in one sentence: its accessible name. */
  says: line('Say in one sentence what the picture shows.'),
  caption: line('Write what a mark means, in one line.').optional(),
  cites: citations.optional(),
};

const measured = z.boolean(told('Write measured: true, or leave it out.')).optional();

/** Squares: a share of a whole, as per cent of 100 or as one number of another. */
const share = z.strictObject({
  kind: z.literal('share'),
  ...common,
  fact: id,
  /** The whole, where the figure is no percentage. */
  of: id.optional(),
  words: line('Say in a few words what the filled squares are.'),
  rest: line('Say in a few words what the others are.').optional(),
});

/** Squares: the votes of a body, one square each. */
const votes = z.strictObject({
  kind: z.literal('votes'),
  ...common,
  for: id,
  against: id.optional(),
  abstained: id.optional(),
});

/** Bars: parts of wholes; each whole is as wide as the picture. */
const shares = z.strictObject({
  kind: z.literal('shares'),
  ...common,
  rows: z
    .array(
      z.strictObject({
        words: line('Say what the part is, and of what.'),
        part: id,
        whole: id,
        /** Whether it counts what the story measures, and is drawn in its hue. */
        measured,
      }),
    )
    .min(1, told('Write at least one row.')),
});

/** Bars: amounts on one scale; what is wider than the picture goes on in the next row. */
const amounts = z.strictObject({
  kind: z.literal('amounts'),
  ...common,
  /** The amount that is as wide as the picture; without it, the largest. */
  width: id.optional(),
  rows: z
    .array(
      z.strictObject({
        words: line('Say what the amount is.'),
        /** Left out where no number is known. */
        fact: id.optional(),
        measured,
      }),
    )
    .min(1, told('Write at least one row.')),
});

/** Bars: what was promised and what came, by contributor, from the quantity's pledges. */
const promises = z.strictObject({
  kind: z.literal('promises'),
  ...common,
  width: id.optional(),
  /** All promises and all arrivals, as a source or we add them up: the first row. */
  together: z.strictObject({ words: line('Name them all together.'), promised: id, arrived: id }).optional(),
});

/** Bars one after another that come to a sum. */
const cascade = z.strictObject({
  kind: z.literal('cascade'),
  ...common,
  steps: z
    .array(
      z.strictObject({
        entry: id,
        facts: z.array(id).min(1, told('Name at least one fact.')),
        words: line('Say who or what it was.').optional(),
      }),
    )
    .min(2, told('Write at least two steps.')),
  sum: id,
  measured,
  words: line('Say what the sum is.'),
});

/** The stretch of time that a picture shows; two pictures with the same one share a scale. */
const axis = z.strictObject({ from: date, to: date });

/** Time on an axis: a bar from one development to another, and strokes for those between. */
const waiting = z.strictObject({
  kind: z.literal('waiting'),
  ...common,
  axis,
  from: id,
  to: id,
  words: line('Say in a few words what this time was.'),
  marks: z.array(z.strictObject({ entry: id, words: line('Say in a few words what happened.') })).optional(),
  /** The development from which on those whom the story measures are there, up to the end of the axis. */
  there: id.optional(),
});

/** Time on an axis: promises with the day on which each was made and that for which it was made. */
const deadlines = z.strictObject({
  kind: z.literal('deadlines'),
  ...common,
  axis,
  rows: z
    .array(z.strictObject({ words: line('Say who promised it for when.'), said: id, by: date }))
    .min(1, told('Write at least one row.')),
  /** What came in the end. */
  came: z.strictObject({ entry: id, words: line('Say what came.') }).optional(),
});

/** A table of words: the same questions asked of two or more things. */
const comparison = z.strictObject({
  kind: z.literal('comparison'),
  ...common,
  columns: z.array(line('Name what is compared.')).min(1, told('Name at least one column.')),
  rows: z
    .array(
      z.strictObject({
        head: line('Write what is asked of each.'),
        cells: z.array(line('Answer it in a few words.')),
      }),
    )
    .min(1, told('Write at least one row.')),
});

const kinds = [share, votes, shares, amounts, promises, cascade, waiting, deadlines, comparison] as const;
const names = kinds.map(({ shape }) => shape.kind.value).join(', ');

/** One small picture of `pictures.yaml`: what it shows, and by which of the kinds. */
export const pictureSchema = z.discriminatedUnion('kind', kinds, {
  error: `names no picture that can be drawn.\nWrite kind: one of ${names}.`,
});

export type PictureData = z.infer<typeof pictureSchema>;
