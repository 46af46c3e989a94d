import { exactly } from '../numbers/amount.ts';
import { toSamePlaces } from '../numbers/decimal.ts';
import { withNoun, writeNoun, writeParts, joinParts, type NumberStyle } from '../numbers/write.ts';

/**
 * The labels of a scale, all with as many places after the point.
 * @param named which of them names the unit: the one with the most room.
 */
export function labelTicks(
  values: readonly number[],
  unit: string,
  style: NumberStyle,
  named: 'first' | 'last',
): string[] {
  return toSamePlaces(values).map((decimal, index, all) => {
    const amount = exactly(decimal, unit);
    const isNamed = index === (named === 'first' ? 0 : all.length - 1);
    const noun = isNamed ? writeNoun(amount, style) : '';
    return joinParts(withNoun(writeParts(amount, style), noun, style.words));
  });
}
