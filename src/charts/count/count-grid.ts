import type { NumberStyle } from '../../numbers/write.ts';
import { listLevels } from '../../story/list-marked.ts';
import type { Quantity } from '../../story/story.ts';
import { labelTicks } from '../tick-labels.ts';
import type { CountLayout } from './count-layout.ts';

/** The labels of the scale, y in % from the top; a value that a level names is left to it. */
export function labelGrid(
  { ticks }: Pick<CountLayout, 'ticks'>,
  quantity: Quantity,
  style: NumberStyle,
): { y: number; text: string }[] {
  const named = listLevels(quantity).map(({ fact }) => fact.value);
  const shown = ticks.filter(({ value, isOnEdge }) => !isOnEdge && !named.includes(value));
  const texts = labelTicks(
    shown.map(({ value }) => value),
    quantity.unit,
    style,
    'last',
  );
  return shown.map(({ y }, index) => ({ y, text: texts[index] ?? '' }));
}
