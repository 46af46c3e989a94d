import type { FactData } from '../schema/fact.ts';
import type { Problems } from '../problems/problems.ts';
import { suggestNearest } from '../problems/nearest.ts';
import type { Located } from './raw.ts';

/** A formula over fact ids: terms joined by + or -, or one ratio. */
interface Formula {
  ids: string[];
  operators: string[];
}

/**
 * The value of every fact, with computed ones worked out from their formulas.
 * A ratio in percent is a hundred times the quotient. Unknown ids and cycles are problems.
 */
export function evaluateFacts(
  facts: ReadonlyMap<string, Located<FactData>>,
  problems: Problems,
): Map<string, number> {
  const values = new Map<string, number>();
  const underWay = new Set<string>();

  const evaluate = (id: string): number => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const fact = facts.get(id);
    if (!fact) return 0;
    let value = 0;
    if (!('derive' in fact.data)) {
      value = fact.data.value;
    } else if (underWay.has(id)) {
      problems.add(
        fact.at(['derive']),
        `derive of ${id} leads back to itself.\nTake one of the facts out of the circle.`,
      );
    } else {
      underWay.add(id);
      value = compute(parseFormula(fact.data.derive), fact, facts, evaluate, problems);
      underWay.delete(id);
    }
    values.set(id, value);
    return value;
  };

  for (const id of facts.keys()) evaluate(id);
  return values;
}

/** Splits `a + b - c` or `a / b` into ids and operators. */
export function parseFormula(text: string): Formula {
  const parts = text.split(/\s+/);
  return {
    ids: parts.filter((_, index) => index % 2 === 0),
    operators: parts.filter((_, index) => index % 2 === 1),
  };
}

function compute(
  { ids, operators }: Formula,
  fact: Located<FactData>,
  facts: ReadonlyMap<string, Located<FactData>>,
  evaluate: (id: string) => number,
  problems: Problems,
): number {
  const isSum = operators.every((operator) => operator === '+' || operator === '-');
  const isRatio = operators.length === 1 && operators[0] === '/';
  if (operators.length !== ids.length - 1 || operators.length === 0 || !(isSum || isRatio)) {
    problems.add(
      fact.at(['derive']),
      'derive is no formula.\nWrite a + b, a - b, or a / b over fact ids, with spaces around the signs.',
    );
    return 0;
  }
  for (const id of ids) {
    if (facts.has(id)) continue;
    problems.add(
      fact.at(['derive']),
      `derive names an unknown fact "${id}".\n${suggestNearest(id, facts.keys(), 'facts.yaml')}`,
    );
  }
  checkUnits(ids, isRatio, fact, facts, problems);
  const [first = 0, ...others] = ids.map(evaluate);
  if (isRatio) return (first / (others[0] ?? 1)) * (fact.data.unit === 'percent' ? 100 : 1);
  return others.reduce((sum, value, index) => (operators[index] === '-' ? sum - value : sum + value), first);
}

/** A sum has one unit throughout; a share has one unit above and below. Any other ratio is a rate. */
function checkUnits(
  ids: readonly string[],
  isRatio: boolean,
  fact: Located<FactData>,
  facts: ReadonlyMap<string, Located<FactData>>,
  problems: Problems,
): void {
  const units = new Set(ids.flatMap((id) => facts.get(id)?.data.unit ?? []));
  const { unit } = fact.data;
  if (!isRatio) units.add(unit);
  if (units.size > 1 && (!isRatio || unit === 'percent')) {
    problems.add(
      fact.at(['derive']),
      `derive mixes units: ${[...units].join(', ')}.\nUse facts of one unit, or give the result a unit such as "USD per person".`,
    );
  }
}
