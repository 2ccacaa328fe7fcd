import { quoted } from "./packageError";
import type { IssueList } from "./packageError";
import type { CheckedRow } from "./readRows";
import { TABLES, TABLE_SHAPES } from "./schema";
import { fileOf } from "./table";
import type { TableShape } from "./table";

/**
 * Checks what one row says of another table. A table that is absent, or has faults of its own, is not in
 * `rowsByTable`, and nothing that refers to it is judged.
 */
export function checkReferences(
  rowsByTable: ReadonlyMap<string, readonly CheckedRow[]>,
  issues: IssueList,
  shapes: readonly TableShape[] = TABLE_SHAPES,
): void {
  for (const shape of shapes) {
    for (const key of shape.foreignKeys) {
      const known = idsOf(rowsByTable, shapes, key.table);
      if (!known) continue;
      for (const { row, cells } of rowsByTable.get(shape.name) ?? []) {
        const found = cells[key.column] ?? "";
        if (found === "" || known.has(found)) continue;
        issues.add(
          fileOf(shape),
          row,
          key.column,
          `expected an id that stands in ${key.table}.csv, found ${quoted(found)}`,
        );
      }
    }
  }
  checkHolders(rowsByTable, issues);
}

function idsOf(
  rowsByTable: ReadonlyMap<string, readonly CheckedRow[]>,
  shapes: readonly TableShape[],
  table: string,
): ReadonlySet<string> | undefined {
  const key = shapes.find((shape) => shape.name === table)?.primaryKey[0];
  const rows = rowsByTable.get(table);
  return key === undefined || !rows ? undefined : new Set(rows.map(({ cells }) => cells[key] ?? ""));
}

/** A holder is a post in one kind of row only, which a foreign key cannot say. */
function checkHolders(rowsByTable: ReadonlyMap<string, readonly CheckedRow[]>, issues: IssueList): void {
  const posts = idsOf(rowsByTable, TABLE_SHAPES, TABLES.posts.name);
  if (!posts) return;
  for (const { row, cells } of rowsByTable.get(TABLES.presences.name) ?? []) {
    const { holder_type: type, holder_id: id = "" } = cells;
    if (type === "post" && !posts.has(id)) {
      const message = `expected an id that stands in posts.csv, found ${quoted(id)}`;
      issues.add(fileOf(TABLES.presences), row, "holder_id", message);
    }
  }
}
