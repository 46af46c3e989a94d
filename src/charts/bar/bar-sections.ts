import { scaleLinear } from 'd3';
import { listMarked } from '../../story/list-marked.ts';
import type { MarkedFact, Quantity } from '../../story/story.ts';
import { round } from '../round.ts';

/** One section of the bar; from and to in % of its width. */
export interface BarSection {
  marked: MarkedFact;
  from: number;
  to: number;
  isNow: boolean;
  /** Whether what is there now reaches over it. */
  isReached: boolean;
  /** Whether its figure is written from its end: the last one is. */
  isFromEnd: boolean;
}

/**
 * The sections of the bar: what is there now, the levels on the way, and the plan, in the order of their
 * values, each from the one before it. The bar is as wide as the highest of them, which is the plan unless
 * that is passed or there is none; what is below zero reaches from zero to the left.
 */
export function listBarSections(quantity: Quantity): BarSection[] {
  const marked = listMarked(quantity).sort((a, b) => a.fact.value - b.fact.value);
  const values = marked.map(({ fact }) => fact.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain([low, high > low ? high : low + 1])
    .range([0, 100]);
  const now = quantity.now.fact.value;
  return marked.map((one, index) => {
    const { value } = one.fact;
    const before = Math.max(0, values[index - 1] ?? 0);
    const after = Math.min(0, values[index + 1] ?? 0);
    return {
      marked: one,
      from: round(scale(value < 0 ? value : before)),
      to: round(scale(value < 0 ? after : value)),
      isNow: one === quantity.now,
      isReached: value < 0 ? now <= value : now >= value,
      isFromEnd: index > 0 && index === marked.length - 1,
    };
  });
}
