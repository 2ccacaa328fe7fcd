import { missedExpectation } from "./checkCell";
import type { Limits } from "./limits";
import { quoted } from "./packageError";
import type { IssueList } from "./packageError";
import { CsvError, readCsv } from "./readCsv";
import { fileOf } from "./table";
import type { Cells, TableShape } from "./table";

/** The checked cells of one row, and the row as a spreadsheet counts it. */
export interface CheckedRow {
  readonly row: number;
  readonly cells: Cells;
}

/**
 * Reads one table and checks all that can be checked without the others: columns, cells, rows, keys.
 * What is wrong goes to `issues`; rows with a fault are left out of the result, so the result may only be used
 * where `issues` stays empty in the end.
 */
export function readRows(shape: TableShape, text: string, limits: Limits, issues: IssueList): CheckedRow[] {
  const file = fileOf(shape);
  const lines = readLines(file, text, limits, issues);
  const [header, ...body] = lines ?? [];
  if (!lines || !hasColumns(shape, header, issues)) return [];
  // Looked for once in the whole text, as good files have none.
  const isSpoiled = CONTROL_CHARACTER.test(text);
  const rows: CheckedRow[] = [];
  for (const [index, line] of body.entries()) {
    const row = index + 2;
    const cells = readCells(shape, line, row, isSpoiled, limits, issues);
    if (!cells) continue;
    const faults = shape.check(cells);
    for (const fault of faults) issues.add(file, row, fault.column, fault.message);
    if (faults.length === 0) rows.push({ row, cells });
  }
  const keys = shape.primaryKey.length > 0 ? [shape.primaryKey, ...shape.uniqueKeys] : shape.uniqueKeys;
  for (const key of keys) checkUnique(file, rows, key, issues);
  return rows;
}

function readLines(file: string, text: string, limits: Limits, issues: IssueList): string[][] | undefined {
  try {
    return readCsv(text, limits.tableRows + 1);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    issues.add(file, error.row, undefined, error.message);
    return undefined;
  }
}

function hasColumns(shape: TableShape, header: readonly string[] | undefined, issues: IssueList): boolean {
  const expected = shape.columns.map((column) => column.name);
  const index = expected.findIndex((name, at) => header?.[at] !== name);
  if (index === -1 && header?.length === expected.length) return true;
  const at = index === -1 ? expected.length : index;
  const wanted = expected[at] === undefined ? "no more columns" : `the column ${expected[at]}`;
  const found = header?.[at] === undefined ? "none" : quoted(header[at]);
  const all = expected.join(",");
  issues.add(fileOf(shape), 1, expected[at], `expected ${wanted}, found ${found}; the header must be ${all}`);
  return false;
}

function readCells(
  shape: TableShape,
  line: readonly string[],
  row: number,
  isSpoiled: boolean,
  limits: Limits,
  issues: IssueList,
): Cells | undefined {
  const file = fileOf(shape);
  if (line.length !== shape.columns.length) {
    issues.add(file, row, undefined, `expected ${shape.columns.length} cells, found ${line.length}`);
    return undefined;
  }
  const cells: Record<string, string> = {};
  let good = true;
  for (const [index, column] of shape.columns.entries()) {
    const cell = line[index] ?? "";
    const expectation =
      cell.length > limits.cellLength
        ? `at most ${limits.cellLength} characters`
        : isSpoiled && CONTROL_CHARACTER.test(cell)
          ? "text without control characters"
          : missedExpectation(column, cell);
    if (expectation !== undefined) {
      issues.add(file, row, column.name, `expected ${expectation}, found ${quoted(cell)}`);
      good = false;
    }
    cells[column.name] = cell;
  }
  return good ? cells : undefined;
}

// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

function checkUnique(
  file: string,
  rows: readonly CheckedRow[],
  key: readonly string[],
  issues: IssueList,
): void {
  const seen = new Map<string, number>();
  for (const { row, cells } of rows) {
    const value = key.map((name) => cells[name]).join("\u0000");
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    else {
      const shown = quoted(value.replaceAll("\u0000", ","));
      issues.add(file, row, key.join(","), `expected a value of its own, found ${shown} as in row ${first}`);
    }
  }
}
