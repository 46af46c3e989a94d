import type { Amount } from '../numbers/amount.ts';
import { readUnit } from '../numbers/unit.ts';
import { writeNoun, type NumberStyle } from '../numbers/write.ts';
import type { Problems } from '../problems/problems.ts';
import type { RawContent } from './raw.ts';

/** A figure of one prints the noun of many where no noun of one is given: a warning, once for each noun. */
export function warnPlurals(
  raw: RawContent,
  amounts: ReadonlyMap<string, Amount>,
  style: NumberStyle,
  problems: Problems,
): void {
  const told = new Set<string>();
  for (const [id, amount] of amounts) {
    const { currency, isPercent, noun } = readUnit(amount.unit);
    const isOne = noun && writeNoun(amount, { ...style, singulars: { [noun]: '' } }) === '';
    if (currency || isPercent || !isOne || Object.hasOwn(style.singulars, noun) || told.has(noun)) continue;
    told.add(noun);
    problems.warn(
      raw.facts.get(id)?.at(['unit']) ?? raw.story.at(),
      `1 ${noun}: the noun of one is not known.\nAdd it to story.yaml: units: { ${noun}: … }.`,
    );
  }
}
