/** How a square is drawn: filled, as a thick ring, or as a thin outline. */
export type SquareForm = 'full' | 'ring' | 'void';

/** Squares in a grid; a square takes 10 units, 8 of them drawn. */
export interface SquaresLayout {
  width: number;
  height: number;
  /** One path for each form: a run of squares in each row, which dashes part. */
  paths: { form: SquareForm; d: string }[];
}

const longestRow = 25;
const unit = 10;
const side = 8;

/**
 * Lays out squares, column after column from the left, so that a share of them is a share of the width.
 * @param groups whole numbers, the first group at the left; those without squares have no path.
 */
export function layOutSquares(groups: readonly { form: SquareForm; count: number }[]): SquaresLayout {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const rows = Math.max(1, Math.ceil(total / longestRow));
  const columns = Math.ceil(total / rows);
  let start = 0;
  return {
    width: columns * unit - (unit - side),
    height: rows * unit - (unit - side),
    paths: groups.flatMap(({ form, count }) => {
      const end = start + count;
      const d = Array.from({ length: rows }, (_, row) => {
        const first = Math.ceil((start - row) / rows);
        const run = Math.ceil((end - row) / rows) - first;
        return run > 0 ? `M${first * unit} ${row * unit + side / 2}h${run * unit - (unit - side)}` : '';
      }).join('');
      start = end;
      return d ? [{ form, d }] : [];
    }),
  };
}
