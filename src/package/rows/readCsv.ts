import { quoted } from "../packageError";

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
 * Reads comma-separated text (RFC 4180; any line end, and other delimiters) row by row. Stricter than usual readers,
 * which take an unclosed quote for a cell that runs to the end of the file and so lose rows without a word.
 * `onRow` gets the cells, in one array that the next row overwrites, the row as a spreadsheet counts it, and where the
 * row begins in the text.
 * A byte order mark is passed over; a text without any character has no rows.
 * Throws CsvError for an unclosed or misplaced quote, and where there are more rows than `mostRows`.
 */
export function readCsv(
  text: string,
  mostRows: number,
  onRow: (cells: readonly string[], row: number, start: number) => void,
  delimiter: Delimiter = ",",
): void {
  const mark = delimiter.charCodeAt(0);
  const end = text.length;
  const cells: string[] = [];
  let row = 1;
  let width = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let rowStart = at;
  while (at < end || width > 0) {
    const start = at;
    if (text.charCodeAt(at) === QUOTE) {
      at = closingQuote(text, at, row) + 1;
      cells[width] = text.slice(start + 1, at - 1).replaceAll('""', '"');
    } else {
      at = endOfBareCell(text, at, row, mark);
      const above = cells[width];
      // Columns are full of repetitions: the same string again costs no memory.
      const isRepeated = above?.length === at - start && text.startsWith(above, start);
      if (!isRepeated) cells[width] = text.slice(start, at);
    }
    width += 1;
    const next = text.charCodeAt(at);
    if (next === mark) {
      at += 1;
      continue;
    }
    if (at < end && next !== LINE_FEED && next !== CARRIAGE_RETURN) {
      const rest = text.slice(at, at + 20);
      throw new CsvError(
        row,
        `expected ${JSON.stringify(delimiter)} or a line end after the quotes, found ${quoted(rest)}`,
      );
    }
    if (row > mostRows) throw new CsvError(row, `expected at most ${mostRows} rows`);
    cells.length = width;
    onRow(cells, row, rowStart);
    row += 1;
    width = 0;
    at += next === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
    rowStart = at;
  }
}

/** The rows of such a text, each with its cells; throws as `readCsv` does. */
export function readCsvRows(text: string, delimiter?: Delimiter): readonly (readonly string[])[] {
  const rows: string[][] = [];
  readCsv(text, Infinity, (cells) => rows.push([...cells]), delimiter);
  return rows;
}

/** What may stand between two cells, the usual first. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function endOfBareCell(text: string, start: number, row: number, delimiter: number): number {
  const highest = Math.max(delimiter, QUOTE);
  let hasQuote = false;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > highest) continue;
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    hasQuote ||= code === QUOTE;
  }
  if (hasQuote) {
    throw new CsvError(row, `expected quotes around the whole cell, found ${quoted(text.slice(start, at))}`);
  }
  return at;
}

function closingQuote(text: string, opening: number, row: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  if (at === -1) throw new CsvError(row, "expected a closing quote before the end of the file, found none");
  return at;
}
