import { IntakeError } from "../intakeError";
import { readXml, type Attributes } from "./readXml";
import { fillMerged, type MergedRange } from "./fillMerged";
import { checkSize, type Sheet } from "./sheet";
import { orRefuse, type Parts } from "./spreadsheetParts";

const WORKBOOK = "xl/workbook.xml";

/** Whether the parts are those of an Excel workbook. */
export function isXlsx(parts: Parts): boolean {
  return parts.has(WORKBOOK);
}

/** Reads the visible sheets of an Excel workbook, as their cells show them. Rejects with an IntakeError. */
export async function readXlsx(parts: Parts): Promise<readonly Sheet[]> {
  const [workbook, relations, strings, styles] = await Promise.all([
    parts.read(WORKBOOK),
    parts.read("xl/_rels/workbook.xml.rels"),
    parts.read("xl/sharedStrings.xml"),
    parts.read("xl/styles.xml"),
  ]);
  if (workbook === undefined) throw new IntakeError("damaged", WORKBOOK);
  return orRefuse(() => listSheets(workbook, relations ?? "")).reduce<Promise<readonly Sheet[]>>(
    async (before, { name, path, startsIn1904 }) => {
      const read = await before;
      const xml = await parts.read(path);
      if (xml === undefined) throw new IntakeError("damaged", path);
      const texts: CellTexts = {
        strings: orRefuse(() => readSharedStrings(strings ?? "")),
        dateStyles: orRefuse(() => listDateStyles(styles ?? "")),
        startsIn1904,
      };
      return [...read, { name, rows: orRefuse(() => readRows(xml, texts)) }];
    },
    Promise.resolve([]),
  );
}

interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly startsIn1904: boolean;
}

function listSheets(workbook: string, relations: string): readonly SheetPart[] {
  const targets = new Map<string, string>();
  readXml(relations, {
    open: (name, attributes) => {
      if (name === "Relationship") targets.set(attributes.get("Id") ?? "", attributes.get("Target") ?? "");
    },
    close: () => {},
    text: () => {},
  });
  const sheets: { name: string; id: string }[] = [];
  let startsIn1904 = false;
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === "workbookPr") startsIn1904 = isTrue(attributes.get("date1904"));
      if (name !== "sheet" || (attributes.get("state") ?? "visible") !== "visible") return;
      sheets.push({ name: attributes.get("name") ?? "", id: attributes.get("id") ?? "" });
    },
    close: () => {},
    text: () => {},
  });
  return sheets
    .map(({ name, id }, index) => ({ name, target: targets.get(id) ?? `worksheets/sheet${index + 1}.xml` }))
    .filter(({ target }) => !/chartsheets\//u.test(target))
    .map(({ name, target }) => ({
      name,
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
      startsIn1904,
    }));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The texts that cells refer to by number; what only says how a text is pronounced is left out. */
function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [current, isText, phonetic] = ["", false, 0];
  readXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") phonetic += 1;
      if (name === "t") isText = phonetic === 0;
    },
    close: (name) => {
      if (name === "si") strings.push(current);
      if (name === "rPh") phonetic -= 1;
      if (name === "t") isText = false;
    },
    text: (text) => {
      if (isText) current += text;
    },
  });
  return strings;
}

/** The styles of cells, by number, that show a number as a date. */
function listDateStyles(xml: string): ReadonlySet<number> {
  const formats = new Map<number, string>();
  const dates = new Set<number>();
  let [isInCells, style] = [false, 0];
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "numFmt")
        formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      if (name === "cellXfs") isInCells = true;
      if (name !== "xf" || !isInCells) return;
      const format = Number(attributes.get("numFmtId") ?? 0);
      if ((format >= 14 && format <= 22) || isDateFormat(formats.get(format))) dates.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
    text: () => {},
  });
  return dates;
}

function isDateFormat(format = ""): boolean {
  return /[ymd]/iu.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./gu, "")) && !/[#0]/u.test(format);
}

interface CellTexts {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly startsIn1904: boolean;
}

function readRows(xml: string, texts: CellTexts): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const merged: MergedRange[] = [];
  let rowNumber = 0;
  let column = -1;
  let cell: Attributes = new Map();
  let [value, isValue] = ["", false];
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "row") {
        rowNumber = Number(attributes.get("r") ?? rowNumber + 1);
        column = -1;
      } else if (name === "c") {
        cell = attributes;
        column = columnOf(attributes.get("r")) ?? column + 1;
        value = "";
      } else if (name === "v" || name === "t") isValue = true;
      else if (name === "mergeCell") merged.push(...rangeOf(attributes.get("ref") ?? ""));
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      if (name !== "c") return;
      const text = showCell(value, cell, texts);
      // Formats alone reach to the last row of a sheet.
      if (text === "") return;
      checkSize(rowNumber, column + 1);
      while (rows.length < rowNumber) rows.push([]);
      const row = rows[rowNumber - 1] ?? [];
      while (row.length < column) row.push("");
      row[column] = text;
    },
    text: (text) => {
      if (isValue) value += text;
    },
  });
  return fillMerged(rows, merged);
}

function showCell(value: string, cell: Attributes, { strings, dateStyles, startsIn1904 }: CellTexts): string {
  switch (cell.get("t") ?? "n") {
    case "s":
      return strings[Number(value)] ?? "";
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "n": {
      const number = Number(value);
      if (value === "" || !Number.isFinite(number)) return value;
      if (dateStyles.has(Number(cell.get("s")))) return showDate(number + (startsIn1904 ? 1462 : 0));
      // Spreadsheets store 50.85 as 50.850000000000001.
      return String(Number(number.toPrecision(15)));
    }
    default:
      return value;
  }
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, since they take 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

function showDate(days: number): string {
  const date = new Date(DAY_ZERO + Math.round(days * DAY_MS));
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}

/** `AB12` → 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rangeOf(reference: string): readonly MergedRange[] {
  const [from = "", to = ""] = reference.split(":");
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((each) => Number(/\d+$/u.exec(each)?.[0]) - 1) as [number, number];
  return left === undefined || right === undefined || Number.isNaN(top + bottom)
    ? []
    : [{ left, right, top, bottom }];
}
