import type { Cells, TableShape } from "./table";

/** Shows one row after the other of a table that is kept by column, without making an object of each. */
export interface CellsView {
  /** The cells of the row at this index, from 0. What was shown before shows this row too. */
  at(index: number): Cells;
}

/** `columns` holds one list of cells for each column of the table; more may be added later. */
export function createCellsView(
  { columns: declared }: Pick<TableShape, "columns">,
  columns: readonly (readonly string[])[],
): CellsView {
  let shown = 0;
  const properties = declared.map(({ name }, index) => {
    const cells = columns[index] ?? [];
    return [name, { enumerable: true, get: () => cells[shown] ?? "" }] as const;
  });
  const view = Object.defineProperties({}, Object.fromEntries(properties)) as Cells;
  return {
    at: (index) => {
      shown = index;
      return view;
    },
  };
}
