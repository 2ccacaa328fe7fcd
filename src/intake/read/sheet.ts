import { INTAKE_LIMITS } from "../intakeLimits";
import { IntakeError } from "../intakeError";

/** One table of a file, as its cells show it. Rows keep the place that they have in the file, empty ones too. */
export interface Sheet {
  /** Empty where the file has one table alone, without a name. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What was guessed or mended in reading a file; no row is lost by it. */
export type ReadingNote =
  | { readonly code: "encoding"; readonly found: string }
  | { readonly code: "quotes-as-text"; readonly found: string }
  | { readonly code: "header-separated-otherwise"; readonly found: string };

/** A file that was read. */
export interface OpenedFile {
  /** Never empty; those without any cell are left out unless all are. */
  readonly sheets: readonly Sheet[];
  readonly notes: readonly ReadingNote[];
}

/** Throws an IntakeError where a sheet has more rows or columns than are read. */
export function checkSize(rowCount: number, columnCount: number): void {
  if (rowCount > INTAKE_LIMITS.rows) throw new IntakeError("too-many-rows", String(rowCount));
  if (columnCount > INTAKE_LIMITS.columns) throw new IntakeError("too-many-columns", String(columnCount));
}

/** Whether nothing stands in a row. */
export function isEmpty(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}
