import { z } from 'astro/zod';
import { citations, date, id, line } from './fields.ts';
import { told } from './told.ts';

const common = {
  title: line('Write its heading.').optional().describe('Its heading, where it stands by itself.'),
  /** What the picture shows in one sentence: its accessible name. */
  says: line('Say in one sentence what the picture shows.'),
  caption: line('Write what a mark means, in one line.').optional(),
  cites: citations.optional(),
};

const measured = z
  .boolean(told('Write measured: true, or leave it out.'))
  .optional()
  .describe('True where it counts what the story measures, and is drawn in its hue.');

/** Squares: a share of a whole, as per cent of 100 or as one number of another. */
const share = z.strictObject({
  kind: z.literal('share').describe('Squares: a share of a whole.'),
  ...common,
  fact: id.describe('The fact that holds the share, or the part.'),
  of: id.optional().describe('The fact that holds the whole, where the figure is no percentage.'),
  words: line('Say in a few words what the filled squares are.'),
  rest: line('Say in a few words what the others are.').optional(),
});

/** Squares: the votes of a body, one square each. */
const votes = z.strictObject({
  kind: z.literal('votes').describe('Squares: the votes of a body, one square each.'),
  ...common,
  for: id.describe('The fact that counts the votes for it.'),
  against: id.optional().describe('The fact that counts the votes against it.'),
  abstained: id.optional().describe('The fact that counts who abstained.'),
});

/** Bars: parts of wholes; each whole is as wide as the picture. */
const shares = z.strictObject({
  kind: z.literal('shares').describe('Bars: parts of wholes, each whole as wide as the picture.'),
  ...common,
  rows: z
    .array(
      z.strictObject({
        words: line('Say what the part is, and of what.'),
        part: id.describe('The fact that holds the part.'),
        whole: id.describe('The fact that holds the whole.'),
        measured,
      }),
    )
    .min(1, told('Write at least one row.'))
    .describe('The rows, in their order.'),
});

/** Bars: amounts on one scale; what is wider than the picture goes on in the next row. */
const amounts = z.strictObject({
  kind: z.literal('amounts').describe('Bars: amounts on one scale.'),
  ...common,
  width: id.optional().describe('The fact that is as wide as the picture; without it, the largest.'),
  rows: z
    .array(
      z.strictObject({
        words: line('Say what the amount is.'),
        fact: id.optional().describe('The fact that holds it; left out where no number is known.'),
        measured,
      }),
    )
    .min(1, told('Write at least one row.'))
    .describe('The rows, in their order.'),
});

/** Bars: what was promised and what came, by contributor, from the quantity's pledges. */
const promises = z.strictObject({
  kind: z.literal('promises').describe('Bars: what was promised and what came, by contributor.'),
  ...common,
  width: id.optional().describe('The fact that is as wide as the picture; without it, the largest.'),
  together: z
    .strictObject({
      words: line('Name them all together.'),
      promised: id.describe('The fact that holds all that was promised.'),
      arrived: id.describe('The fact that holds all that came.'),
    })
    .optional()
    .describe('All promises and all arrivals, as a source or we add them up: the first row.'),
});

/** Bars one after another that come to a sum. */
const cascade = z.strictObject({
  kind: z.literal('cascade').describe('Bars one after another that come to a sum.'),
  ...common,
  steps: z
    .array(
      z.strictObject({
        entry: id.describe('The entry that it is of.'),
        facts: z.array(id).min(1, told('Name at least one fact.')).describe('The facts that it adds up.'),
        words: line('Say who or what it was.').optional(),
      }),
    )
    .min(2, told('Write at least two steps.'))
    .describe('The steps, in their order.'),
  sum: id.describe('The fact that holds the sum of the steps.'),
  measured,
  words: line('Say what the sum is.'),
});

/** The stretch of time that a picture shows; two pictures with the same one share a scale. */
const axis = z
  .strictObject({
    from: date.describe('Where it begins, in EDTF.'),
    to: date.describe('Where it ends, in EDTF.'),
  })
  .describe('The stretch of time that it shows; two pictures with the same one share a scale.');

/** Time on an axis: a bar from one development to another, and strokes for those between. */
const waiting = z.strictObject({
  kind: z.literal('waiting').describe('An axis: a bar from one entry to another.'),
  ...common,
  axis,
  from: id.describe('The entry with which the time begins.'),
  to: id.describe('The entry with which it ends.'),
  words: line('Say in a few words what this time was.'),
  marks: z
    .array(
      z.strictObject({
        entry: id.describe('The entry that it is of.'),
        words: line('Say in a few words what happened.'),
      }),
    )
    .optional()
    .describe('Strokes for what happened between.'),
  there: id
    .optional()
    .describe('The entry from which on those whom the story measures are there, up to the end of the axis.'),
});

/** Time on an axis: promises with the day on which each was made and that for which it was made. */
const deadlines = z.strictObject({
  kind: z.literal('deadlines').describe('An axis: promises, when each was made and for when.'),
  ...common,
  axis,
  rows: z
    .array(
      z.strictObject({
        words: line('Say who promised it for when.'),
        said: id.describe('The entry in which it was promised.'),
        by: date.describe('For when it was promised, in EDTF.'),
      }),
    )
    .min(1, told('Write at least one row.'))
    .describe('The promises.'),
  came: z
    .strictObject({ entry: id.describe('The entry that it is of.'), words: line('Say what came.') })
    .optional()
    .describe('What came in the end.'),
});

/** A table of words: the same questions asked of two or more things. */
const comparison = z.strictObject({
  kind: z.literal('comparison').describe('A table of words.'),
  ...common,
  columns: z
    .array(line('Name what is compared.'))
    .min(1, told('Name at least one column.'))
    .describe('The heads of the columns.'),
  rows: z
    .array(
      z.strictObject({
        head: line('Write what is asked of each.'),
        cells: z.array(line('Answer it in a few words.')).describe('The answers, one for each column.'),
      }),
    )
    .min(1, told('Write at least one row.'))
    .describe('The rows, in their order.'),
});

const kinds = [share, votes, shares, amounts, promises, cascade, waiting, deadlines, comparison] as const;
const names = kinds.map(({ shape }) => shape.kind.value).join(', ');

/** One small picture of `pictures.yaml`: what it shows, and by which of the kinds. */
export const pictureSchema = z.discriminatedUnion('kind', kinds, {
  error: `names no picture that can be drawn.\nWrite kind: one of ${names}.`,
});

export type PictureData = z.infer<typeof pictureSchema>;
