import type { CheckedTable } from "./readRows";
import type { Table } from "./table";

/** The rows of the domain that stand in a checked table, in their order; none where it is absent. */
export function rowsOf<Row>(table: Table<Row>, checked: CheckedTable | undefined): Row[] {
  if (!checked) return [];
  const { rowNumbers, view } = checked;
  return rowNumbers.map((_, index) => table.read(view.at(index)));
}
