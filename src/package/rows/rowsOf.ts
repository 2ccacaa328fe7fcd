import { createCellsView } from "./cellsView";
import { isEmptyRow, type Layout } from "./rowLayout";
import { readCsv } from "./readCsv";
import type { CheckedTable } from "./readRows";
import type { Table } from "../schema/table";

/** The rows of the domain that stand in a table in which nothing is wrong, in their order; none where it is absent. */
export function rowsOf<Row>(table: Table<Row>, checked: CheckedTable | undefined): Row[] {
  const rows: Row[] = [];
  if (checked && checked.rowStarts.length > 0) {
    createLineReader(table, rows, checked.layout)(checked.text.slice(checked.rowStarts[0]));
  }
  return rows;
}

/** A function that adds to `rows` what stands in some lines of a checked table, the header not among them. */
export function createLineReader<Row>(
  table: Pick<Table<Row>, "columns" | "read">,
  rows: Row[],
  layout: Layout,
): (lines: string) => void {
  const view = createCellsView(table, layout);
  const addRow = (cells: readonly string[]): void => {
    if (isEmptyRow(cells)) return;
    view.show(cells);
    rows.push(table.read(view.cells));
  };
  return (lines) => readCsv(lines, Infinity, addRow, layout.delimiter);
}
