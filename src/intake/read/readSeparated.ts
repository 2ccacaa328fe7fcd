import { CsvError, DELIMITERS, readCsv, type Delimiter } from "../../package/rows/readCsv";
import { sniffDelimiter } from "./sniffDelimiter";
import { splitLine } from "./splitLine";
import { INTAKE_LIMITS } from "../intakeLimits";
import { checkSize, type ReadingNote } from "./sheet";

interface ReadText {
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads separated text, whatever separates it. Where its quotes cannot be read in one way only, each line is a row and
 * quotes within cells are text. Throws an IntakeError where there is too much.
 */
export function readSeparated(text: string): ReadText {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = plain.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  const delimiter = sniffDelimiter(lines);
  const strict = readStrictly(plain, delimiter);
  const rows = strict ?? readLines(lines, delimiter);
  const notes: ReadingNote[] = [];
  if (!strict && plain.includes('"')) notes.push({ code: "quotes-as-text", found: "" });
  const header = readOtherHeader(lines[0] ?? "", rows[0] ?? [], rows[1] ?? []);
  if (!header) return { rows, notes };
  notes.push({ code: "header-separated-otherwise", found: lines[0]?.slice(0, 60) ?? "" });
  return { rows: [header, ...rows.slice(1)], notes };
}

/** Undefined where quotes stand amiss, or a cell swallowed what looks like a row. */
function readStrictly(text: string, delimiter: Delimiter): string[][] | undefined {
  const rows: string[][] = [];
  let width = 0;
  try {
    readCsv(
      text,
      INTAKE_LIMITS.rows,
      (cells, row) => {
        checkSize(row, cells.length);
        width = Math.max(width, cells.length);
        rows.push([...cells]);
      },
      delimiter,
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Too many rows are refused with their number, in either reading.
    return undefined;
  }
  const isSwallowed = (cell: string): boolean =>
    /[\r\n]/u.test(cell) && cell.split(delimiter).length > Math.max(2, width / 2);
  return rows.some((cells) => cells.some(isSwallowed)) ? undefined : rows;
}

function readLines(lines: readonly string[], delimiter: Delimiter): string[][] {
  checkSize(lines.length, 0);
  return lines.map((line) => {
    const cells = splitLine(line, delimiter);
    checkSize(0, cells.length);
    return cells;
  });
}

/** The header read by another delimiter, where it is one cell and the rows are several. */
function readOtherHeader(
  line: string,
  header: readonly string[],
  row: readonly string[],
): readonly string[] | undefined {
  if (header.length !== 1 || row.length < 2) return undefined;
  const readings = DELIMITERS.map((delimiter) => splitLine(line, delimiter));
  return readings.find((cells) => cells.length > 1 && Math.abs(cells.length - row.length) <= 1);
}
