import { z } from 'astro/zod';
import { aliases, citations, date, id, line } from './fields.ts';
import { toldNumber } from './mend-number.ts';
import { told } from './told.ts';

const common = {
  label: line('Say in a few words what the figure counts.'),
  unit: line('Write the unit as a plural noun, as a currency by its code (USD), or as percent.'),
  status: z
    .enum(
      ['reported', 'planned', 'estimated', 'computed', 'contested', 'rejected'],
      told('Write status: reported, planned, estimated, computed, contested or rejected.'),
    )
    .describe('How certain it is, which its form on the page shows; computed goes with derive.'),
  chapter: id.optional().describe('The chapter that it belongs to.'),
  asOf: date.optional().describe('When it was true, in EDTF.'),
  speaker: line('Name who says it.').optional(),
  note: line('Write one sentence.').optional(),
  rivals: z
    .array(
      z.strictObject({
        fact: id.describe('The fact that holds the other figure.'),
        because: line('Say why this figure is not followed.'),
      }),
    )
    .optional()
    .describe('Other figures for the same, each a fact of its own.'),
  aliases,
};

/** A figure that a source states. */
export const statedSchema = z
  .strictObject({
    ...common,
    value: z
      .number(
        toldNumber(
          'Write the value as a plain number, with a point before decimals and nothing between thousands: 2500, 0.65; below zero: -9000.',
        ),
      )
      .describe(
        'A plain number, with a point before decimals and nothing between thousands: 2500, 0.65, below zero -9000. It is printed as precisely as it is written. Needed with cites:, if there is no derive:.',
      ),
    to: z
      .number(toldNumber('Write the upper end of the range as a plain number.'))
      .optional()
      .describe('The upper end, where the source states a range.'),
    bound: z
      .enum(
        ['exact', 'at-least', 'about', 'over', 'up-to'],
        told('Write bound: exact, at-least, about, over or up-to.'),
      )
      .default('exact')
      .describe('How the value bounds the true one.'),
    cites: citations.min(1, told('No figure without a source: cites: [an-id].')),
  })
  .refine(({ value, to }) => to === undefined || to > value, {
    path: ['to'],
    message: 'is not above the lower end.\nWrite the lower end as value: and the upper end as to:.',
  })
  .refine(({ to, bound }) => to === undefined || bound === 'exact' || bound === 'about', {
    path: ['bound'],
    message: 'bounds a range, which has two ends already.\nTake it out, or write bound: about.',
  });

/** A figure that we compute from others. */
const derivedSchema = z.strictObject({
  ...common,
  derive: line('Write a formula of fact ids: a + b, a - b, or a / b.').describe(
    'A formula of fact ids, instead of value: and cites:: a + b, a - b, or a / b.',
  ),
});

/** One figure, of either kind. */
export const factSchema = z.union([statedSchema, derivedSchema]);

/** The schema that fits one fact: derived where it has a formula, else stated. */
export function factSchemaFor(data: unknown) {
  const isDerived = typeof data === 'object' && data !== null && 'derive' in data;
  return isDerived ? derivedSchema : statedSchema;
}

export type StatedFact = z.infer<typeof statedSchema>;
export type DerivedFact = z.infer<typeof derivedSchema>;
export type FactData = StatedFact | DerivedFact;
