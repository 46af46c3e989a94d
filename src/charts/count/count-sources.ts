import { listSourceIds } from '../../story/ledger.ts';
import { listLevels } from '../../story/list-marked.ts';
import type { Quantity, Story } from '../../story/story.ts';
import { listCountRows } from '../../story/count-rows.ts';

/** How many sources the count rests on, besides the article that the story starts from. */
export function countOtherSources({ article }: Story, quantity: Quantity): number {
  const cites = [
    ...listCountRows(quantity.measure).map((row) => row.cites),
    ...listLevels(quantity).map(({ fact }) => fact.cites),
  ].flat();
  return listSourceIds(cites).filter((id) => id !== article?.cite).length;
}
