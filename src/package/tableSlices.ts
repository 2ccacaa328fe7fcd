import type { Dataset } from "../domain/dataset";
import { createCellsView } from "./cellsView";
import { collectDataset } from "./collectDataset";
import type { CheckedTable } from "./readRows";
import { TABLES, type TableName } from "./schema";
import type { Table } from "./table";

/** No cell holds it: control characters are refused. */
const BETWEEN = "\u0001";
/** Few enough to be made into rows within a frame, many enough that messages do not count. */
const SLICE_ROWS = 4000;

/**
 * Some rows of one checked table on their way to another thread. Each column is one text, which is copied as a whole;
 * a million small texts or objects would hold both threads up.
 */
export interface TableSlice {
  readonly table: TableName;
  readonly rowCount: number;
  readonly columns: readonly SlicedColumn[];
}

/** The cells one after the other, or the one cell that stands in every row. */
type SlicedColumn = { readonly cells: string } | { readonly same: string };

/** Cuts a checked table into slices, one after the other. A table without rows has none. */
export function* cutTable(table: TableName, { columns, rowNumbers }: CheckedTable): Generator<TableSlice> {
  for (let start = 0; start < rowNumbers.length; start += SLICE_ROWS) {
    const end = Math.min(start + SLICE_ROWS, rowNumbers.length);
    yield {
      table,
      rowCount: end - start,
      columns: columns.map((cells) => packCells(cells.slice(start, end))),
    };
  }
}

function packCells(cells: readonly string[]): SlicedColumn {
  const [first = ""] = cells;
  return cells.every((cell) => cell === first) ? { same: first } : { cells: cells.join(BETWEEN) };
}

/** Puts slices together again as rows of the domain. */
export interface DatasetAssembly {
  add(slice: TableSlice): void;
  /** What was added, whole. Rows keep the order of the slices. */
  finish(): Dataset;
}

/** Slices come from tables that were checked; nothing is checked again. */
export function assembleDataset(): DatasetAssembly {
  const rows = new Map<TableName, unknown[]>();
  return {
    add: ({ table, rowCount, columns }) => {
      const shape: Pick<Table<unknown>, "columns" | "read"> = TABLES[table];
      const { at } = createCellsView(
        shape,
        columns.map((column) => unpackCells(column, rowCount)),
      );
      const list = rows.get(table) ?? [];
      rows.set(table, list);
      for (let index = 0; index < rowCount; index += 1) list.push(shape.read(at(index)));
    },
    finish: () => collectDataset(<Row>({ name }: Table<Row>) => (rows.get(name as TableName) ?? []) as Row[]),
  };
}

function unpackCells(column: SlicedColumn, rowCount: number): readonly string[] {
  return "same" in column ? Array.from({ length: rowCount }, () => column.same) : column.cells.split(BETWEEN);
}
