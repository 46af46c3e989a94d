import type { MarkedFact, Quantity } from './quantity.ts';

/** What was to be reached: the levels on the way, and the plan where there is one. */
export function listLevels({ levels, plan }: Pick<Quantity, 'levels' | 'plan'>): MarkedFact[] {
  return plan ? [...levels, plan] : [...levels];
}

/** What the bar shows: what is there now, and what was to be reached. */
export function listMarked(quantity: Pick<Quantity, 'now' | 'levels' | 'plan'>): MarkedFact[] {
  return [quantity.now, ...listLevels(quantity)];
}
