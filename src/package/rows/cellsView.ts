import type { Layout } from "./rowLayout";
import type { Cells, TableShape } from "../schema/table";

/** Shows one row after the other of a table by the names of its columns, without making an object of each. */
export interface CellsView {
  /** Looks at the row with these cells, in the order of the file. */
  show(line: readonly string[]): void;
  /** The cells of the row that is looked at. */
  readonly cells: Cells;
}

/** One view serves all rows of a table: another object for some of them would make every look at it slow. */
export function createCellsView(
  { columns }: Pick<TableShape, "columns">,
  { order }: Pick<Layout, "order">,
): CellsView {
  let shown: readonly string[] = [];
  const properties = columns.map(({ name }, index) => {
    const at = order[index] ?? -1;
    const get = (): string => shown[at] ?? "";
    return [name, { enumerable: true, get }] as const;
  });
  return {
    show: (line) => {
      shown = line;
    },
    cells: Object.defineProperties({}, Object.fromEntries(properties)) as Cells,
  };
}
