import { quoted } from "./packageError";

/** A CSV text whose quotes or line ends cannot be read in one way only. */
export class CsvError extends Error {
  /** As a spreadsheet counts rows. */
  readonly row: number;

  constructor(row: number, message: string) {
    super(message);
    this.name = "CsvError";
    this.row = row;
  }
}

/**
 * Reads comma-separated text (RFC 4180; any line end) into rows of cells. Stricter than d3-dsv, which takes
 * an unclosed quote for a cell that runs to the end of the file and so loses rows without a word.
 * A byte order mark is passed over; a text without any character has no rows.
 * Throws CsvError for an unclosed or misplaced quote, and where there are more rows than `mostRows`.
 */
export function readCsv(text: string, mostRows: number): string[][] {
  const end = text.length;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < end || row.length > 0) {
    const start = at;
    if (text[at] === '"') {
      at = closingQuote(text, at, rows.length + 1) + 1;
      row.push(text.slice(start + 1, at - 1).replaceAll('""', '"'));
    } else {
      BARE_CELL.lastIndex = at;
      BARE_CELL.test(text);
      at = BARE_CELL.lastIndex;
      const cell = text.slice(start, at);
      if (cell.includes('"')) {
        throw new CsvError(rows.length + 1, `expected quotes around the whole cell, found ${quoted(cell)}`);
      }
      row.push(cell);
    }
    const mark = text[at];
    if (mark === ",") {
      at += 1;
      continue;
    }
    if (mark !== undefined && mark !== "\n" && mark !== "\r") {
      const rest = text.slice(at, at + 20);
      throw new CsvError(
        rows.length + 1,
        `expected a comma or line end after the quotes, found ${quoted(rest)}`,
      );
    }
    rows.push(row);
    row = [];
    if (rows.length > mostRows) throw new CsvError(rows.length, `expected at most ${mostRows} rows`);
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

const BARE_CELL = /[^,\r\n]*/y;

function closingQuote(text: string, opening: number, row: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) throw new CsvError(row, "expected a closing quote before the end of the file, found none");
  return at;
}
