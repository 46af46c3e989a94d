import fc, { type Arbitrary } from 'fast-check';
import { cites, edtf, type Scope } from './random-facts.ts';

const speakers = ['The council', 'The Herald', 'Mr. Ash'];

/** The front matter of a point on which the sources part; the article speaks in it, or at least two others do. */
export function contested(
  scope: Scope,
  { slugs, factIds, hasArticle }: { slugs: string[]; factIds: string[]; hasArticle: boolean },
): Arbitrary<Record<string, unknown>> {
  const accounts = fc.tuple(
    ...speakers.map((speaker) =>
      fc.record(
        {
          speaker: fc.constant(speaker),
          says: edtf(scope).map((date) => `It fell :date[${date}].`),
          fact: fc.constantFrom(...factIds),
          asOf: edtf(scope),
          agrees: fc.boolean(),
          aside: fc.boolean(),
          cites,
        },
        { requiredKeys: ['speaker', 'cites'] },
      ),
    ),
  );
  return fc
    .record({
      form: fc.constantFrom('fork', 'columns', 'ladder', 'row'),
      others: accounts,
      date: edtf(scope),
      entry: slugs.length > 0 ? fc.option(fc.constantFrom(...slugs)) : fc.constant(null),
      speaker: fc.option(fc.constantFrom(...speakers)),
      against: fc.subarray(slugs),
      concerns: fc.constantFrom(...factIds, ...slugs),
    })
    .map(({ form, others, date, entry, speaker, against, concerns }) => {
      const printer = hasArticle ? speaker : (speaker ?? 'Mr. Ash');
      return {
        question: 'When did it fall?',
        ...(speaker && { brief: 'They name two dates.' }),
        form,
        ...(hasArticle && { article: { says: `It prints :date[${date}].`, cites: ['A'] } }),
        others: [...others],
        follow: `:fact[${factIds[0]}] at the time.`,
        because: 'The minutes are older.',
        concerns: [concerns],
        ...(entry && {
          rejected: {
            entry,
            date,
            ...(printer && { speaker: printer }),
            label: 'Printed late',
            against: [...against],
          },
        }),
      };
    });
}
