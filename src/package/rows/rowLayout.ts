import { quoted, type IssueList } from "../packageError";
import { DELIMITERS, readCsv, CsvError, type Delimiter } from "./readCsv";
import { fileOf, type TableShape } from "../schema/table";

/** How a file lays out the cells of its table. */
export interface Layout {
  readonly delimiter: Delimiter;
  /** How many cells a row has. */
  readonly width: number;
  /** Where each column of the table stands in a row; -1 for one that the file does not have. */
  readonly order: readonly number[];
}

/**
 * Finds the layout of a file in its first row: whatever delimiter, and the columns in any order. A column whose cells
 * may be empty may be absent: nothing is stated in it. Columns that the table has not are passed over, and remarked
 * upon. Undefined where another column is missing or one stands twice; `issues` says so.
 */
export function findLayout(shape: TableShape, text: string, issues: IssueList): Layout | undefined {
  const [delimiter, header] = readHeader(shape, text);
  const add = (column: string | undefined, found: string): undefined => {
    const all = shape.columns.map(({ name }) => name).join(",");
    issues.add(fileOf(shape), 1, column, `${found}; the header must have ${all}`);
  };
  const order: number[] = [];
  // A line by which spreadsheets tell the delimiter to each other.
  if (/^sep=.?$/.test(header.join(delimiter)))
    return add(undefined, `expected the header, found ${quoted(header.join(delimiter))}`);
  for (const { name, required } of shape.columns) {
    const at = header.indexOf(name);
    if (at === -1 && required) return add(name, `expected the column ${name}, found none`);
    if (at !== -1 && header.includes(name, at + 1))
      return add(name, `expected the column ${name} once, found it twice`);
    order.push(at);
  }
  header.forEach((name, at) => {
    if (order.includes(at)) return;
    const message = `passed over a column that is none of this table, number ${at + 1}: ${quoted(name)}`;
    issues.remark(fileOf(shape), 1, undefined, message);
  });
  return { delimiter, width: header.length, order };
}

/** The names in the first row, read with the delimiter that gives most columns of the table. */
function readHeader(shape: TableShape, text: string): readonly [Delimiter, readonly string[]] {
  const names = new Set(shape.columns.map(({ name }) => name));
  const line = /^\uFEFF?[^\r\n]*/.exec(text)?.[0] ?? "";
  const readings = DELIMITERS.map((delimiter) => {
    const cells = cellsOf(line, delimiter);
    return { delimiter, cells, known: cells.filter((name) => names.has(name)).length };
  });
  const best = readings.reduce((one, other) => (other.known > one.known ? other : one));
  return [best.delimiter, best.cells];
}

function cellsOf(line: string, delimiter: Delimiter): readonly string[] {
  let cells: readonly string[] = [];
  try {
    readCsv(
      line,
      1,
      (row) => {
        cells = row.map((name) => name.trim().toLowerCase());
      },
      delimiter,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return cells;
}

/** A row without anything in it, as spreadsheets leave them below a table. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "");
}
