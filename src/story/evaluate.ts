import { exactly, type Amount } from '../numbers/amount.ts';
import { canHold, readDecimal } from '../numbers/decimal.ts';
import { addAmounts, divideAmounts, subtractAmounts } from '../numbers/reckon.ts';
import type { DerivedFact, FactData, StatedFact } from '../schema/fact.ts';
import { weighing } from '../problems/fold-weighed.ts';
import type { Problems } from '../problems/problems.ts';
import { suggestNearest } from '../problems/nearest.ts';
import type { LocatedRecord } from './raw.ts';

/** A formula over fact ids: terms joined by + or -, or one ratio. */
interface Formula {
  ids: string[];
  operators: string[];
}

type Facts = ReadonlyMap<string, LocatedRecord<FactData>>;

/**
 * What every fact says: of a stated one, the number as it was written; of a computed one, what its formula
 * comes to. A formula reckons with its parts as they are printed, so that a reader who does the sum comes
 * to the same. Unknown ids, cycles, and a divisor that is zero are problems.
 */
export function evaluateFacts(facts: Facts, problems: Problems): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  const underWay = new Set<string>();

  const evaluate = (id: string): Amount | null => {
    const known = amounts.get(id);
    const fact = facts.get(id);
    if (known || !fact) return known ?? null;
    if (underWay.has(id)) {
      problems.add(
        fact.at(['derive']),
        `derive of ${id} leads back to itself.\nTake one of the facts out of the circle.`,
      );
      return null;
    }
    underWay.add(id);
    const amount =
      'derive' in fact.data
        ? compute(fact as LocatedRecord<DerivedFact>, facts, evaluate, problems)
        : readAmount(fact as LocatedRecord<StatedFact>, problems);
    underWay.delete(id);
    amounts.set(id, amount ?? exactly('0', fact.data.unit));
    return amount;
  };

  for (const id of facts.keys()) evaluate(id);
  return amounts;
}

/** What a source states; null where it has more digits than can be kept, which is told. */
function readAmount({ data, at, written }: LocatedRecord<StatedFact>, problems: Problems): Amount | null {
  const read = (key: 'value' | 'to', value: number) => {
    const decimal = readDecimal(written([key]) ?? String(value), value);
    if (canHold(decimal)) return decimal;
    problems.add(
      at([key]),
      `${key} has more digits than can be kept.\nWrite at most 15 digits, at most 12 of them after the point; for more, take another unit.`,
    );
    return null;
  };
  const value = read('value', data.value);
  const to = data.to === undefined ? null : read('to', data.to);
  if (value === null || (to === null && data.to !== undefined)) return null;
  return { value, to, bound: data.bound, unit: data.unit };
}

/** Splits `a + b - c` or `a / b` into ids and operators. */
export function parseFormula(text: string): Formula {
  const parts = text.split(/\s+/);
  return {
    ids: parts.filter((_, index) => index % 2 === 0),
    operators: parts.filter((_, index) => index % 2 === 1),
  };
}

/** What a formula comes to; null where a problem was told. */
function compute(
  fact: LocatedRecord<DerivedFact>,
  facts: Facts,
  evaluate: (id: string) => Amount | null,
  problems: Problems,
): Amount | null {
  const { ids, operators } = parseFormula(fact.data.derive);
  const { unit } = fact.data;
  const isSum = operators.every((operator) => operator === '+' || operator === '-');
  const isRatio = operators.length === 1 && operators[0] === '/';
  if (operators.length !== ids.length - 1 || operators.length === 0 || !(isSum || isRatio)) {
    problems.add(
      fact.at(['derive']),
      'derive is no formula.\nWrite a + b, a - b, or a / b over fact ids, with spaces around the signs.',
    );
    return null;
  }
  for (const id of ids) {
    if (facts.has(id)) continue;
    problems.add(
      fact.at(['derive']),
      `derive names an unknown fact "${id}".\n${suggestNearest(id, facts.keys(), 'facts.yaml')}`,
    );
  }
  if (!checkUnits(ids, isRatio, fact, facts, problems)) return null;
  const parts = ids.map(evaluate).filter((amount) => amount !== null);
  const [first, ...others] = parts;
  if (!first || parts.length < ids.length) return null;
  if (!isRatio) {
    return others.reduce(
      (sum, amount, index) =>
        operators[index] === '-' ? subtractAmounts(sum, amount) : addAmounts(sum, amount),
      first,
    );
  }
  const [divisor = first] = others;
  const quotient = divideAmounts(first, divisor, unit);
  if (!quotient) {
    problems.add(
      fact.at(['derive']),
      `derive divides by zero: ${ids[1]} is 0, or may be.\nDivide by a figure that is not 0, or say in words that there is none.`,
    );
  }
  return quotient;
}

/** A sum has one unit throughout; a share has one unit above and below. Any other ratio is a rate. */
function checkUnits(
  ids: readonly string[],
  isRatio: boolean,
  fact: LocatedRecord<DerivedFact>,
  facts: Facts,
  problems: Problems,
): boolean {
  const units = new Set(ids.flatMap((id) => facts.get(id)?.data.unit ?? []));
  const { unit } = fact.data;
  if (!isRatio) units.add(unit);
  const tellPlace = (id: string) => {
    const { file, line } = facts.get(id)?.at() ?? fact.at();
    return `${id} in ${file}:${line}`;
  };
  const fits = units.size <= 1 || (isRatio && unit !== 'percent');
  if (!fits) {
    problems.add(
      fact.at(['derive']),
      `derive mixes units: ${[...units].join(', ')} (${ids.map(tellPlace).join(', ')}).\nUse facts of one unit, or give the result a unit such as "USD per person".`,
      ids.map(weighing.unit),
    );
  }
  return fits;
}
