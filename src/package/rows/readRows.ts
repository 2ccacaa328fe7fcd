import { hasControlCharacter } from "../../domain/writable";
import { createCellsView } from "./cellsView";
import { createCellCheck } from "./checkCell";
import { findLayout, isEmptyRow, type Layout } from "./rowLayout";
import type { Limits } from "../packageLimits";
import { quoted } from "../packageError";
import type { IssueList } from "../packageError";
import { CsvError, readCsv } from "./readCsv";
import { fileOf } from "../schema/table";
import type { TableShape } from "../schema/table";
import { countUnwritten } from "./unwrittenTexts";

/** A table of which each row is good by itself. Rows become objects only where someone wants them: see `rowsOf`. */
export interface CheckedTable {
  /** The text it was read from, and where each row begins in it. */
  readonly text: string;
  readonly layout: Layout;
  readonly rowStarts: readonly number[];
  /** Of each row, its number as a spreadsheet counts it. */
  readonly rowNumbers: readonly number[];
  /** The cells of the columns that other tables are compared with, by name: keys, and what the table says. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** What stands in the columns of the primary key; empty for a table without one. */
  readonly keys: { has(key: string): boolean };
}

/**
 * Reads one table and checks all that can be checked without the others: columns, cells, rows, keys.
 * What is wrong goes to `issues`; rows with a fault are left out of the result, so the result may only be used
 * where `issues` stays empty in the end.
 */
export function readRows(shape: TableShape, text: string, limits: Limits, issues: IssueList): CheckedTable {
  const columns = new Map(comparedColumns(shape).map((name) => [name, [] as string[]]));
  const rowNumbers: number[] = [];
  const rowStarts: number[] = [];
  const layout = findLayout(shape, text, issues);
  if (!layout) return { text, layout: NO_LAYOUT, rowStarts, rowNumbers, columns, keys: new Set() };
  const table = { text, layout, rowStarts, rowNumbers, columns };
  const compared = shape.columns.flatMap(({ name }, index) => {
    const cells = columns.get(name);
    return cells ? [{ cells, index: layout.order[index] ?? -1 }] : [];
  });
  const view = createCellsView(shape, layout);
  const unwritten = countUnwritten(shape);
  const isGoodLine = createLineCheck(shape, text, layout, limits, issues);
  const before = issues.issues.length;
  const addLine = (line: readonly string[], row: number, start: number): void => {
    if (row === 1 || isEmptyRow(line) || !isGoodLine(line, row)) return;
    view.show(line);
    const faults = shape.check(view.cells);
    for (const fault of faults) issues.add(fileOf(shape), row, fault.column, fault.message);
    if (faults.length > 0) return;
    unwritten.add(view.cells);
    rowNumbers.push(row);
    rowStarts.push(start);
    for (const { cells, index } of compared) cells.push(line[index] ?? "");
  };
  try {
    readCsv(text, Math.min(limits.tableRows, shape.mostRows) + 1, addLine, layout.delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Where cells cannot be told apart, what was found in them means nothing.
    issues.dropAfter(before);
    issues.add(fileOf(shape), error.row, undefined, error.message);
    return { ...table, keys: new Set() };
  }
  unwritten.remark(issues);
  const keys = checkUnique(shape, table, shape.primaryKey, issues);
  for (const key of shape.uniqueKeys) checkUnique(shape, table, key, issues);
  return { ...table, keys };
}

/** Of a file whose header is wrong, and so of no rows. */
const NO_LAYOUT: Layout = { delimiter: ",", width: 0, order: [] };

/** Only these are kept: a cell that nothing is compared with is checked and forgotten, which spares memory. */
function comparedColumns(shape: TableShape): readonly string[] {
  const { primaryKey, uniqueKeys, foreignKeys, compared } = shape;
  return [...primaryKey, ...uniqueKeys.flat(), ...foreignKeys.map(({ column }) => column), ...compared];
}

/** Says of a line whether it has as many cells as its header and each of them is good. */
function createLineCheck(
  shape: TableShape,
  text: string,
  { width, order }: Layout,
  limits: Limits,
  issues: IssueList,
): (line: readonly string[], row: number) => boolean {
  const file = fileOf(shape);
  const checks = shape.columns.map((column) => createCellCheck(column));
  // Looked for once in the whole text, as good files have none.
  const isSpoiled = hasControlCharacter(text);
  return (line, row) => {
    if (line.length !== width) {
      issues.add(file, row, undefined, `expected ${width} cells, found ${line.length}`);
      return false;
    }
    let isGood = true;
    for (let index = 0; index < checks.length; index += 1) {
      const cell = line[order[index] ?? -1] ?? "";
      const expectation =
        cell.length > limits.cellLength
          ? `at most ${limits.cellLength} characters`
          : isSpoiled && hasControlCharacter(cell)
            ? "text without control characters"
            : checks[index]?.(cell);
      if (expectation === undefined) continue;
      issues.add(file, row, shape.columns[index]?.name, `expected ${expectation}, found ${quoted(cell)}`);
      isGood = false;
    }
    return isGood;
  };
}

/** Reports what stands twice in the columns of `key`, and returns all that stands there. */
function checkUnique(
  shape: TableShape,
  { columns, rowNumbers }: Pick<CheckedTable, "columns" | "rowNumbers">,
  key: readonly string[],
  issues: IssueList,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  if (key.length === 0) return seen;
  const [first = [], ...others] = key.map((name) => columns.get(name) ?? []);
  for (let index = 0; index < rowNumbers.length; index += 1) {
    let value = first[index] ?? "";
    for (const other of others) value += `\u0000${other[index]}`;
    const earlier = seen.get(value);
    if (earlier === undefined) {
      seen.set(value, rowNumbers[index] ?? 0);
      continue;
    }
    const shown = quoted(value.replaceAll("\u0000", ","));
    const message = `expected a value of its own, found ${shown} as in row ${earlier}`;
    issues.add(fileOf(shape), rowNumbers[index], key.join(","), message);
  }
  return seen;
}
