import { LIMITS } from "../package/packageLimits";

/** What a table may weigh before it is refused. */
export const INTAKE_LIMITS = {
  /** Bytes of the file as it is opened. */
  fileBytes: 2 * LIMITS.packageBytes,
  /** Bytes of one unpacked part of a spreadsheet: XML is ten times what it says. */
  partBytes: 10 * LIMITS.packageBytes,
  /** Rows of one sheet, those above the table included. */
  rows: LIMITS.tableRows,
  columns: 500,
  /** UTF-16 units of one cell; the rest is cut off, and that is a finding. */
  cellLength: LIMITS.cellLength,
} as const;
