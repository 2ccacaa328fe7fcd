import type { Dataset } from "../domain/dataset";
import { checkReferences } from "./checkReferences";
import { readDescriptor } from "./descriptor";
import type { Descriptor } from "./descriptor";
import { LIMITS } from "./limits";
import type { Limits } from "./limits";
import { IssueList } from "./packageError";
import { readRows } from "./readRows";
import type { CheckedRow } from "./readRows";
import { DESCRIPTOR_FILE, TABLES, TABLE_SHAPES } from "./schema";
import type { TableName } from "./schema";
import { fileOf } from "./table";
import type { Table, TableShape } from "./table";

export interface ParsedPackage {
  readonly dataset: Dataset;
  readonly descriptor: Descriptor;
  /** Optional tables whose file is absent; they are empty in the dataset, which does not mean that they have no rows. */
  readonly missing: readonly TableName[];
}

/**
 * Parses a data package from the texts of its files, by file name (`posts.csv`, `datapackage.json`).
 * Files with other names are passed over. Throws a PackageError that lists all that is wrong; nothing is
 * read in part. Agreement with the hashes of the descriptor is left to `validatePackage`.
 */
export function parsePackage(files: ReadonlyMap<string, string>, limits: Limits = LIMITS): ParsedPackage {
  const issues = new IssueList();
  checkSize(files, limits, issues);
  issues.throwIfAny();

  const descriptorText = files.get(DESCRIPTOR_FILE);
  const descriptor =
    descriptorText === undefined ? undefined : readDescriptor(descriptorText, limits, issues);
  if (descriptorText === undefined) addAbsent(DESCRIPTOR_FILE, issues);
  const { rowsByTable, missing } = readTables(TABLE_SHAPES, files, limits, issues);
  checkReferences(rowsByTable, issues);
  issues.throwIfAny();
  if (!descriptor) throw new Error("a descriptor that could not be read must have left an issue");

  const rowsOf = <Row>(table: Table<Row>): Row[] =>
    (rowsByTable.get(table.name) ?? []).map(({ cells }) => table.read(cells));
  const dataset: Dataset = {
    header: new Map(rowsOf(TABLES.document)),
    places: rowsOf(TABLES.places),
    posts: rowsOf(TABLES.posts),
    aliases: rowsOf(TABLES.aliases),
    channels: rowsOf(TABLES.channels),
    presences: rowsOf(TABLES.presences),
    figures: rowsOf(TABLES.figures),
    questions: rowsOf(TABLES.questions),
    statements: rowsOf(TABLES.statements),
    events: rowsOf(TABLES.events),
    evidence: rowsOf(TABLES.evidence),
    unresolved: rowsOf(TABLES.unresolved),
  };
  return { dataset, descriptor, missing: missing as TableName[] };
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

/** Reads the tables that are there. Tables with faults are not in `rowsByTable`: nothing may refer to them. */
export function readTables(
  shapes: readonly TableShape[],
  files: ReadonlyMap<string, string>,
  limits: Limits,
  issues: IssueList,
): { readonly rowsByTable: ReadonlyMap<string, readonly CheckedRow[]>; readonly missing: readonly string[] } {
  const rowsByTable = new Map<string, readonly CheckedRow[]>();
  const missing: string[] = [];
  for (const shape of shapes) {
    const text = files.get(fileOf(shape));
    if (text === undefined) {
      if (shape.required) addAbsent(fileOf(shape), issues);
      else missing.push(shape.name);
      continue;
    }
    const before = issues.issues.length;
    const rows = readRows(shape, text, limits, issues);
    if (issues.issues.length === before) rowsByTable.set(shape.name, rows);
  }
  return { rowsByTable, missing };
}

function addAbsent(file: string, issues: IssueList): void {
  issues.add(file, undefined, undefined, "expected this file in the package, found none");
}
