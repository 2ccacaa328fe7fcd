import { strToU8, zipSync } from "fflate";
import { readCsvRows } from "../../package/rows/readCsv";
import { formatCsv } from "../../package/write/formatCsv";
import type { Random } from "../sample/random";

type Texts = ReadonlyMap<string, string>;

/** A package with one fault, or one other way of writing it: its tables as texts, and the zip they are in. */
export interface FaultyPackage {
  readonly kind: PackageFault;
  readonly files: Texts;
  readonly zip: Uint8Array<ArrayBuffer>;
}

export const PACKAGE_FAULTS = [
  "cell",
  "row-lost",
  "row-twice",
  "row-short",
  "row-empty",
  "columns",
  "delimiter",
  "quote",
  "letter",
  "cut",
  "file-lost",
  "encoding",
  "descriptor",
  "zip-byte",
  "zip-cut",
] as const;
export type PackageFault = (typeof PACKAGE_FAULTS)[number];

const CELLS = [
  "",
  "-1",
  "1e309",
  "0x10",
  "99999999999999999999",
  "NaN",
  "=cmd|' /C calc'!A0",
  '"',
  "a\nb",
  "\u202Etxt",
  "\u0000",
  "x".repeat(10_001),
  "2016-02-30",
  "__proto__",
  "é🌋",
  "0.5",
] as const;
const MARKS = [",", ";", '"', "\n", "\r", "\t", "\u0000", "\uFEFF", "a", "9", "é"] as const;

/** Puts one fault of this kind into a package; the same state of `random` makes the same one. */
export function makeFaultyPackage(kind: PackageFault, files: Texts, random: Random): FaultyPackage {
  const faulty = new Map(files);
  const tables = [...files].flatMap(([file, text]) =>
    file.endsWith(".csv") && text.indexOf("\n") < text.length - 1 ? [file] : [],
  );
  const name = pick(random, tables);
  const change = (edit: (text: string) => string) => faulty.set(name, edit(files.get(name) ?? ""));
  switch (kind) {
    case "cell":
      change((text) =>
        editRow(text, random, (cells) => cells.with(random.below(cells.length), pick(random, CELLS))),
      );
      break;
    case "row-lost":
      change((text) => editRow(text, random, () => undefined));
      break;
    case "row-twice":
      change((text) => {
        const line = pick(random, text.split("\n").slice(1));
        return `${text}${line}\n`;
      });
      break;
    case "row-short":
      change((text) => editRow(text, random, (cells) => cells.slice(1)));
      break;
    case "row-empty":
      change((text) =>
        insertAt(text, lineStart(text, random), pick(random, ["\n", ",,\n", "\n\n\n", ";;;\n"])),
      );
      break;
    case "columns":
      change((text) => reorder(text, random));
      break;
    case "delimiter":
      change((text) => formatCsv(readCsvRows(text), { delimiter: pick(random, DELIMITERS) }));
      break;
    case "quote":
      change((text) => insertAt(text, random.below(text.length + 1), '"'));
      break;
    case "letter":
      change((text) => insertAt(text, random.below(text.length + 1), pick(random, MARKS)));
      break;
    case "cut":
      change((text) => text.slice(0, random.below(text.length)));
      break;
    case "file-lost":
      faulty.delete(name);
      break;
    // Done to the zip, below.
    case "encoding":
    case "zip-byte":
    case "zip-cut":
      break;
    case "descriptor": {
      const text = files.get(DESCRIPTOR) ?? "";
      faulty.set(
        DESCRIPTOR,
        insertAt(text, random.below(text.length), pick(random, ['"', "{", "}", "x", "[", ","])),
      );
      break;
    }
  }
  const encode = kind === "encoding" ? (text: string) => toLatin1(text) : strToU8;
  const names = kind === "encoding" ? (file: string) => file.toUpperCase() : (file: string) => file;
  const zip = zipSync(
    Object.fromEntries([...faulty].map(([file, text]) => [names(file), encode(text) as Uint8Array])),
    { level: 1, mtime: MODIFIED },
  );
  if (kind === "zip-cut") return { kind, files: faulty, zip: zip.slice(0, random.below(zip.length)) };
  if (kind === "zip-byte") zip[random.below(zip.length)] = random.below(256);
  return { kind, files: faulty, zip };
}

const DELIMITERS = [";", "\t", "|"] as const;
const DESCRIPTOR = "datapackage.json";
const MODIFIED = new Date("2026-01-01T00:00:00Z");

function toLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => Math.min(255, letter.codePointAt(0) ?? 0));
}

function insertAt(text: string, at: number, insert: string): string {
  return text.slice(0, at) + insert + text.slice(at);
}

function lineStart(text: string, random: Random): number {
  return text.indexOf("\n", random.below(text.length)) + 1 || text.length;
}

function editRow(
  text: string,
  random: Random,
  edit: (cells: readonly string[]) => readonly string[] | undefined,
): string {
  const rows = readCsvRows(text);
  const at = 1 + random.below(Math.max(1, rows.length - 1));
  const edited = edit(rows[at] ?? [""]);
  return formatCsv(edited ? rows.with(at, edited) : rows.toSpliced(at, 1));
}

/** Columns in another order, some with one more. */
function reorder(text: string, random: Random): string {
  const rows = readCsvRows(text);
  const width = rows[0]?.length ?? 0;
  const turned = 1 + random.below(width);
  const extra = random.below(2) === 0;
  return formatCsv(
    rows.map((cells, row) => [
      ...cells.slice(turned),
      ...(extra ? [row === 0 ? "note" : "x"] : []),
      ...cells.slice(0, turned),
    ]),
  );
}

/** One of some items, each as likely. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error("expected something to choose from, found nothing");
  return item;
}
