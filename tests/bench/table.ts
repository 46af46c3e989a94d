/** A column of a printed table; a negative width sets its cells to the left. */
export interface Column {
  head: string;
  width: number;
}

const join = (columns: readonly Column[], cells: readonly string[]) =>
  columns
    .map(({ width }, index) =>
      width < 0 ? (cells[index] ?? '').padEnd(-width) : (cells[index] ?? '').padStart(width),
    )
    .join('  ')
    .trimEnd();

/** The line above a table. */
export const formatHeads = (columns: readonly Column[]): string =>
  join(
    columns,
    columns.map(({ head }) => head),
  );

/** One line of a table. */
export const formatCells = join;
