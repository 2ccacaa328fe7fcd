import { LIMITS } from "../limits";
import type { Limits } from "../limits";
import { IssueList } from "../packageError";
import { readRows } from "./readRows";
import { rowsOf } from "./rowsOf";
import type { Table } from "../schema/table";

/**
 * Parses the text of one table into rows of the domain, in their order. References to other tables are not
 * followed. Throws a PackageError that names file, row and column of all that is wrong.
 */
export function parseTable<Row>(table: Table<Row>, text: string, limits: Limits = LIMITS): Row[] {
  const issues = new IssueList();
  const rows = readRows(table, text, limits, issues);
  issues.throwIfAny();
  return rowsOf(table, rows);
}
