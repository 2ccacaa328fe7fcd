import type { Delimiter } from "../rows/readCsv";

interface CsvForm {
  /** A comma where it is absent. */
  readonly delimiter?: Delimiter;
  /** A line feed where it is absent. */
  readonly lineEnd?: "\n" | "\r\n";
  /** Which cells are quoted beside those that have to be. */
  readonly quoted?: RegExp;
}

/** Rows of cells as CSV (RFC 4180), each row ended by a line end. A cell is quoted where it could be read otherwise. */
export function formatCsv(
  rows: readonly (readonly string[])[],
  { delimiter = ",", lineEnd = "\n", quoted }: CsvForm = {},
): string {
  const format = (cell: string) => {
    const needsQuotes = cell.includes(delimiter) || /["\n\r]/.test(cell) || quoted?.test(cell) === true;
    return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return rows.map((cells) => cells.map(format).join(delimiter) + lineEnd).join("");
}
