import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EXAMPLE_ROWS, TEMPLATE_COLUMNS } from "../../intake/template/templateTexts";
import { writeWorkbook } from "../../package/write/writeWorkbook";
import type { Random } from "../sample/random";
import { pick } from "./packageFaults";

export const TABLE_FAULTS = [
  "cell",
  "row-short",
  "row-long",
  "row-empty",
  "row-twice",
  "header",
  "delimiter",
  "quote",
  "letter",
  "cut",
  "encoding",
  "xlsx-cell",
  "xlsx-part",
  "zip-byte",
  "zip-cut",
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

/** A table with one fault, as the bytes of a file. */
export interface FaultyTable {
  readonly kind: TableFault;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many rows the file has, where that is plain to see; undefined for what quotes or packing hide. */
  readonly rowCount: number | undefined;
}

type Rows = readonly (readonly string[])[];

const HEADER = TEMPLATE_COLUMNS.map(({ head }) => head.en);
const BASE: Rows = [HEADER, ...EXAMPLE_ROWS, ...EXAMPLE_ROWS];
const CELLS = [
  "",
  "no",
  "-",
  "1e309",
  "91.5",
  "50,85",
  "=cmd|' /C calc'!A0",
  "a\nb",
  "\u202Etxt",
  "x".repeat(10_001),
  "Congo",
  "Atlantis",
  "Victoria",
  "__proto__",
  "constructor",
  "é🌋\uD800",
  "https://x.com/%E0%A4%A",
  "https://www.facebook.com/profile.php?id=",
  "((((((((((",
  "a|b|c|d",
  "Q1",
  "Berlin-Mitte (District I), Paris / Rome - Oslo",
  `${"a-".repeat(300)}b`,
] as const;
const MARKS = [",", ";", '"', "\n", "\r", "\t", "|", "\uFEFF", "a", "9", "é"] as const;

/** Makes a table with one fault of a kind; the same state of `random` makes the same one. */
export function makeFaultyTable(kind: TableFault, random: Random): FaultyTable {
  const rows = BASE.map((row) => [...row]);
  const at = 1 + random.below(rows.length - 1);
  const row = rows[at] ?? [];
  const separator = pick(random, [",", ";", "\t", "|"]);
  switch (kind) {
    case "cell":
      row[random.below(row.length)] = pick(random, CELLS);
      return separated(kind, rows, separator);
    case "row-short":
      row.length = random.below(row.length);
      return separated(kind, rows, separator);
    case "row-long":
      row.push(...Array.from({ length: 1 + random.below(600) }, () => pick(random, ["", "x"])));
      return separated(kind, rows, separator);
    case "row-empty":
      rows.splice(at, 0, ...Array.from({ length: 1 + random.below(3) }, () => []));
      return separated(kind, rows, separator);
    case "row-twice":
      rows.splice(at, 0, row);
      return separated(kind, rows, separator);
    case "header":
      rows[0] = HEADER.map((head) =>
        random.below(3) === 0 ? pick(random, ["", "Country", "channel", "x", "?", "toString"]) : head,
      );
      return separated(kind, random.below(4) === 0 ? rows.slice(1) : rows, separator);
    case "delimiter":
      return plain(
        kind,
        `${HEADER.join(separator)}\n${rows
          .slice(1)
          .map((cells) => cells.join(pick(random, [",", ";"])))
          .join("\n")}\n`,
      );
    case "quote":
      return plain(kind, withMark(formatRows(rows, separator), '"', random));
    case "letter":
      return plain(kind, withMark(formatRows(rows, separator), pick(random, MARKS), random));
    case "cut": {
      const text = formatRows(rows, separator);
      return plain(kind, text.slice(0, random.below(text.length)));
    }
    case "encoding":
      return { kind, bytes: encode(formatRows(rows, separator), random), rowCount: undefined };
    case "xlsx-cell":
      row[random.below(row.length)] = pick(random, CELLS);
      return { kind, bytes: writeWorkbook([{ name: "Posts", rows }]), rowCount: rows.length };
    case "xlsx-part":
      return {
        kind,
        bytes: changePart(writeWorkbook([{ name: "Posts", rows }]), random),
        rowCount: undefined,
      };
    case "zip-byte": {
      const bytes = writeWorkbook([{ name: "Posts", rows }]);
      bytes[random.below(bytes.length)] = random.below(256);
      return { kind, bytes, rowCount: undefined };
    }
    case "zip-cut": {
      const bytes = writeWorkbook([{ name: "Posts", rows }]);
      return { kind, bytes: bytes.slice(0, random.below(bytes.length)), rowCount: undefined };
    }
  }
}

function separated(kind: TableFault, rows: Rows, separator: string): FaultyTable {
  return {
    kind,
    bytes: strToU8(formatRows(rows, separator)) as Uint8Array<ArrayBuffer>,
    rowCount: rows.length,
  };
}

/** Each line is a row, unless quotes say otherwise. */
function plain(kind: TableFault, text: string): FaultyTable {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  const rowCount = text.includes('"') ? undefined : lines.length;
  return { kind, bytes: strToU8(text) as Uint8Array<ArrayBuffer>, rowCount };
}

function formatRows(rows: Rows, separator: string): string {
  const quote = (cell: string): string =>
    /[",;|\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quote).join(separator)}\n`).join("");
}

function withMark(text: string, mark: string, random: Random): string {
  const at = random.below(text.length);
  return text.slice(0, at) + mark + text.slice(at + random.below(2));
}

function encode(text: string, random: Random): Uint8Array<ArrayBuffer> {
  const codes = [...text].map((sign) => sign.charCodeAt(0));
  if (random.below(2) === 0) return Uint8Array.from(codes, (code) => code & 0xff);
  const bytes = codes.flatMap((code) => [code & 0xff, code >> 8]);
  return Uint8Array.from(random.below(2) === 0 ? [0xff, 0xfe, ...bytes] : bytes);
}

function changePart(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const name = pick(random, Object.keys(parts));
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const mark = pick(random, [
    "<",
    ">",
    "&",
    "&x;",
    "<!DOCTYPE a>",
    "</row>",
    "<row>",
    '"',
    "<c r='ZZZ9'>",
    "<row r='-5'>",
    "<row r='1e9'>",
  ]);
  return new Uint8Array(zipSync({ ...parts, [name]: strToU8(withMark(xml, mark, random)) }));
}
