import fc, { type Arbitrary } from 'fast-check';
import { writtenDate } from '../../charts/arbitraries.ts';

/** What a random story is about: the years that it spans, and the unit of what it measures. */
export interface Scope {
  from: number;
  to: number;
  unit: string;
}

const units = ['people', 'USD', 'EUR', 'JPY', 'percent', 'tonnes', 'degrees', 'dead'];
const centuries = fc.oneof(
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: 1000, max: 1799 }),
  fc.integer({ min: 1800, max: 2099 }),
  fc.integer({ min: 9000, max: 9900 }),
);

/** Any century, and a span of a year to three centuries. */
export const scopes: Arbitrary<Scope> = fc
  .tuple(
    centuries,
    fc.oneof(fc.constant(0), fc.nat({ max: 5 }), fc.nat({ max: 300 })),
    fc.constantFrom(...units),
  )
  .map(([from, years, unit]) => ({ from, to: Math.min(9990, from + years), unit }));

/** Whole, fractional, negative and very large values; the last with few digits. */
export const values = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  fc.integer({ min: -5000, max: 0 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 999 }).map((few) => few * 1_000_000),
);

export const cites = fc.subarray(['A', 'B#1', 'B#3', 'C'], { minLength: 1 }).map((list) => [...list]);

export const edtf = ({ from, to }: Scope): Arbitrary<string> => writtenDate(from, to).map(({ text }) => text);

/** Seven more, to the hundredth. */
const above = (value: number) => Math.round((value + 7) * 100) / 100;

const status = fc.constantFrom('reported', 'planned', 'estimated', 'contested', 'rejected');

/** A stated fact of a unit. */
export const statedFact = (scope: Scope, unit: string) =>
  fc
    .record(
      {
        label: fc.constantFrom('What was counted', 'People at the site', 'Cost of the works'),
        value: values,
        unit: fc.constant(unit),
        status,
        cites,
        bound: fc.constantFrom('exact', 'at-least', 'about', 'over', 'up-to'),
        isRange: fc.boolean(),
        asOf: edtf(scope),
        speaker: fc.constantFrom('The council', 'J. R. Ash, of the U.S. office', 'O’Neil & sons'),
        note: fc.constantFrom('It was counted twice.', 'See :term[pier].'),
      },
      { requiredKeys: ['label', 'value', 'unit', 'status', 'cites', 'isRange'] },
    )
    .map(({ isRange, ...fact }): typeof fact & { to?: number } =>
      isRange && ['exact', 'about', undefined].includes(fact.bound)
        ? { ...fact, to: above(fact.value) }
        : fact,
    );

/** Facts under their ids: `q-…` of the measured unit, `f-…` of others, `d-…` computed from them. */
export function facts(scope: Scope): Arbitrary<Record<string, object>> {
  return fc
    .tuple(
      fc.array(statedFact(scope, scope.unit), { minLength: 3, maxLength: 7 }),
      fc.array(
        fc.constantFrom(...units).chain((unit) => statedFact(scope, unit)),
        { maxLength: 4 },
      ),
      fc.constantFrom('+', '-', '/'),
      fc.boolean(),
    )
    .map(([measured, others, sign, hasRival]) => {
      const plan = { label: 'Planned', value: 2500, unit: scope.unit, status: 'planned', cites: ['A'] };
      const named = Object.fromEntries([
        ['plan', plan],
        ...measured.map((fact, index) => [`q-${index}`, fact]),
        ...others.map((fact, index) => [`f-${index}`, fact]),
      ]) as Record<string, object>;
      if (hasRival) named['q-0'] = { ...named['q-0'], rivals: [{ fact: 'q-1', because: 'It is older.' }] };
      const isShare = sign === '/';
      const { value = 0, to = value } = measured[1] ?? {};
      const mayBeZero = value <= 0 && to >= 0;
      if (!isShare || !mayBeZero) {
        const unit = isShare ? 'percent' : scope.unit;
        named['d-0'] = { label: 'Computed', derive: `q-0 ${sign} q-1`, unit, status: 'computed' };
      }
      return named;
    });
}
