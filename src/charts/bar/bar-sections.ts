import type { MarkedFact, Quantity } from '../../story/story.ts';

/** One section of the bar; from and to in % of its width, which is the plan. */
export interface BarSection {
  marked: MarkedFact;
  from: number;
  to: number;
  isNow: boolean;
  isPlan: boolean;
}

/** The sections of the bar: what is there now, the levels on the way, and the plan. */
export function listBarSections({ now, levels, plan }: Quantity): BarSection[] {
  const marked = [now, ...levels, plan].sort((a, b) => a.fact.value - b.fact.value);
  let from = 0;
  return marked.map((one) => {
    const section = {
      marked: one,
      from,
      to: Math.round((one.fact.value / plan.fact.value) * 10_000) / 100,
      isNow: one === now,
      isPlan: one === plan,
    };
    from = section.to;
    return section;
  });
}
