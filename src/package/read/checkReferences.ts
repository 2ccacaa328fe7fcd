import { quoted } from "../packageError";
import type { IssueList } from "../packageError";
import type { CheckedTable } from "../rows/readRows";
import { TABLES, TABLE_SHAPES } from "../schema/schema";
import { fileOf } from "../schema/table";
import type { TableShape } from "../schema/table";

/**
 * Checks what one row says of another table. A table that is absent, or has faults of its own, is not in
 * `tables`, and nothing that refers to it is judged.
 */
export function checkReferences(
  tables: ReadonlyMap<string, CheckedTable>,
  issues: IssueList,
  shapes: readonly TableShape[] = TABLE_SHAPES,
): void {
  for (const shape of shapes) {
    for (const key of shape.foreignKeys)
      checkColumn(tables, shape, key.column, key.table, () => true, issues);
  }
  // A holder is a post in one kind of row only, which a foreign key cannot say.
  const types = cellsOf(tables, TABLES.presences, "holder_type");
  const isPost = (index: number): boolean => types[index] === "post";
  checkColumn(tables, TABLES.presences, "holder_id", TABLES.posts.name, isPost, issues);
  const holders = cellsOf(tables, TABLES.presences, "holder_id");
  const isOneOfSeveral = (index: number): boolean =>
    types[index] === "ministry" && holders[index] !== "ministry";
  checkColumn(tables, TABLES.presences, "holder_id", TABLES.ministries.name, isOneOfSeveral, issues);
  // A foreign key can neither refer to a column of another name nor to one of several in a cell.
  checkColumn(tables, TABLES.posts, "kind", TABLES.kinds.name, () => true, issues);
  checkColumn(tables, TABLES.posts, "accredited_to", TABLES.bodies.name, () => true, issues);
}

/** Every filled cell of the column, in rows that refer, must be a key of the other table. */
function checkColumn(
  tables: ReadonlyMap<string, CheckedTable>,
  shape: TableShape,
  column: string,
  target: string,
  refers: (index: number) => boolean,
  issues: IssueList,
): void {
  const known = tables.get(target)?.keys;
  if (!known) return;
  const rowNumbers = tables.get(shape.name)?.rowNumbers ?? [];
  const cells = cellsOf(tables, shape, column);
  let lastKnown = "";
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? "";
    // Rows that refer to the same one often stand together.
    if (cell === "" || cell === lastKnown || !refers(index)) continue;
    const unknown = known.has(cell) ? undefined : cell.split("|").find((id) => !known.has(id));
    if (unknown === undefined) {
      lastKnown = cell;
      continue;
    }
    const message = `expected an id that stands in ${target}.csv, found ${quoted(unknown)}`;
    issues.add(fileOf(shape), rowNumbers[index], column, message);
  }
}

function cellsOf(
  tables: ReadonlyMap<string, CheckedTable>,
  shape: TableShape,
  column: string,
): readonly string[] {
  return tables.get(shape.name)?.columns.get(column) ?? [];
}
