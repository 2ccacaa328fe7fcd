import type { Dataset } from "../../domain/dataset/dataset";
import { checkReferences } from "./checkReferences";
import { collectDataset } from "./collectDataset";
import type { Limits } from "../packageLimits";
import type { IssueList } from "../packageError";
import { readRows } from "../rows/readRows";
import type { CheckedTable } from "../rows/readRows";
import { rowsOf } from "../rows/rowsOf";
import { TABLE_SHAPES } from "../schema/schema";
import type { TableName } from "../schema/schema";
import { fileOf } from "../schema/table";
import type { TableShape } from "../schema/table";

export interface ParsedTables {
  readonly dataset: Dataset;
  /** Optional tables whose file is absent; they are empty in the dataset, which does not mean that they have no rows. */
  readonly missing: readonly TableName[];
}

/**
 * Parses the tables of a data package from the texts of its files, by file name (`posts.csv`); the descriptor is
 * not looked at. Throws a PackageError that lists all that is wrong, with the issues that were found before; nothing
 * is read in part.
 */
export function readDataset(
  files: ReadonlyMap<string, string>,
  limits: Limits,
  issues: IssueList,
): ParsedTables {
  const { tables, missing } = readTables(TABLE_SHAPES, files, limits, issues);
  checkReferences(tables, issues);
  issues.throwIfAny();

  const dataset = collectDataset((table) => rowsOf(table, tables.get(table.name)));
  return { dataset, missing: missing as TableName[] };
}

/** The UTF-8 bytes of all files together must keep to the limit. */
export function checkSize(files: ReadonlyMap<string, string>, limits: Limits, issues: IssueList): void {
  const texts = [...files.values()];
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  // A UTF-16 unit takes one to three bytes: most packages need not be encoded to be measured.
  if (units * 3 <= limits.packageBytes) return;
  const size =
    units > limits.packageBytes
      ? units
      : texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  if (size > limits.packageBytes) {
    const message = `expected at most ${limits.packageBytes} bytes in all files together, found ${size} or more`;
    issues.add("data package", undefined, undefined, message);
  }
}

/** Is told of each table when its reading begins, and again when it was read without a fault of its own. */
export interface TableWatch {
  readonly onStart?: (name: string) => void;
  readonly onRead?: (name: string, table: CheckedTable) => void;
}

/** Reads the tables that are there. Tables with faults are not in `tables`: nothing may refer to them. */
export function readTables(
  shapes: readonly TableShape[],
  files: ReadonlyMap<string, string>,
  limits: Limits,
  issues: IssueList,
  watch: TableWatch = {},
): { readonly tables: ReadonlyMap<string, CheckedTable>; readonly missing: readonly string[] } {
  const tables = new Map<string, CheckedTable>();
  const missing: string[] = [];
  for (const shape of shapes) {
    const text = files.get(fileOf(shape));
    if (text === undefined) {
      if (shape.required) addAbsent(fileOf(shape), issues);
      else missing.push(shape.name);
      continue;
    }
    watch.onStart?.(shape.name);
    const before = issues.issues.length;
    const table = readRows(shape, text, limits, issues);
    if (issues.issues.length > before) continue;
    tables.set(shape.name, table);
    watch.onRead?.(shape.name, table);
  }
  return { tables, missing };
}

export function addAbsent(file: string, issues: IssueList): void {
  issues.add(file, undefined, undefined, "expected this file in the package, found none");
}
