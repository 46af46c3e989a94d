import { exactly } from '../numbers/amount.ts';
import { toSamePlaces } from '../numbers/decimal.ts';
import { withNoun, writeNoun, writeParts, joinParts, type NumberStyle } from '../numbers/write.ts';

/** The labels of a scale, all with as many places after the point; the last one names the unit. */
export function labelTicks(values: readonly number[], unit: string, style: NumberStyle): string[] {
  return toSamePlaces(values).map((decimal, index, all) => {
    const amount = exactly(decimal, unit);
    const noun = index === all.length - 1 ? writeNoun(amount, style) : '';
    return joinParts(withNoun(writeParts(amount, style), noun));
  });
}
