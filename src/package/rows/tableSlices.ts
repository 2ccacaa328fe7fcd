import type { Dataset } from "../../domain/dataset/dataset";
import { collectDataset } from "../read/collectDataset";
import type { Layout } from "./rowLayout";
import type { CheckedTable } from "./readRows";
import { createLineReader } from "./rowsOf";
import { TABLES, type TableName } from "../schema/schema";
import type { Table } from "../schema/table";

/** Few enough to be made into rows within a frame, many enough that messages do not count. */
const SLICE_ROWS = 2000;

/**
 * Some rows of one checked table on their way to another thread: the lines of its file, without the header. One text
 * is copied as a whole, where a million small texts or objects would hold both threads up.
 */
export interface TableSlice {
  readonly table: TableName;
  readonly lines: string;
  readonly layout: Layout;
}

/** Cuts a table in which nothing is wrong into slices, one after the other. A table without rows has none. */
export function* cutTable(
  table: TableName,
  { text, rowStarts, layout }: CheckedTable,
): Generator<TableSlice> {
  for (let index = 0; index < rowStarts.length; index += SLICE_ROWS) {
    yield { table, lines: text.slice(rowStarts[index], rowStarts[index + SLICE_ROWS]), layout };
  }
}

/** Puts slices together again as rows of the domain. */
export interface DatasetAssembly {
  add(slice: TableSlice): void;
  /** What was added, whole. Rows keep the order of the slices. */
  finish(): Dataset;
}

/** Slices come from tables that were checked; nothing is checked again. */
export function assembleDataset(): DatasetAssembly {
  const tables = new Map<TableName, { readonly rows: unknown[]; readonly read: (lines: string) => void }>();
  const start = (name: TableName, layout: Layout) => {
    const rows: unknown[] = [];
    return { rows, read: createLineReader<unknown>(TABLES[name], rows, layout) };
  };
  return {
    add: ({ table: name, lines, layout }) => {
      const table = tables.get(name) ?? start(name, layout);
      tables.set(name, table);
      table.read(lines);
    },
    finish: () =>
      collectDataset(<Row>({ name }: Table<Row>) => (tables.get(name as TableName)?.rows ?? []) as Row[]),
  };
}
