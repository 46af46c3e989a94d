/**
 * Moves labels apart by least squares: each stays as near as it can to where it wants to be, in
 * order, one unit from its neighbours and inside the frame.
 * Method: isotonic regression by pooling adjacent violators (Barlow, Bartholomew, Bremner and
 * Brunk 1972), on the wanted positions less the gaps before them.
 * @param wanted positions in ascending order.
 * @param gap least distance between neighbours, in the same unit.
 * @param end highest position allowed; raised when the labels need more room.
 */
export function spreadLabels(wanted: readonly number[], gap: number, end: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((position, index) => {
    pools.push({ sum: position - index * gap, count: 1 });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      pools.pop();
    }
  });
  const room = Math.max(0, end - (wanted.length - 1) * gap);
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((position, index) => Math.min(Math.max(position, 0), room) + index * gap);
}
