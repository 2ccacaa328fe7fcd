import { IntakeError } from "../intakeError";
import { fillMerged, type MergedRange } from "./fillMerged";
import { readXml, type Attributes } from "./readXml";
import { checkSize, type Sheet } from "./sheet";
import { orRefuse, type Parts } from "./spreadsheetParts";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";

/** Whether the parts are those of an OpenDocument spreadsheet, by its declared type. Rejects with an IntakeError. */
export async function isOds(parts: Parts): Promise<boolean> {
  return ((await parts.read("mimetype")) ?? "").startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

/** Reads the sheets of an OpenDocument spreadsheet, as their cells show them. Rejects with an IntakeError. */
export async function readOds(parts: Parts): Promise<readonly Sheet[]> {
  if (((await parts.read(MANIFEST)) ?? "").includes("encryption-data")) throw new IntakeError("encrypted");
  const xml = await parts.read(CONTENT);
  if (xml === undefined) throw new IntakeError("damaged", CONTENT);
  return orRefuse(() => readSheets(xml));
}

/** Rows without a cell are repeated up to the end of the sheet. */
const MOST_EMPTY = 1000;

function readSheets(xml: string): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let [name, rows, merged]: [string, string[][], MergedRange[]] = ["", [], []];
  let row: string[] = [];
  let rowRepeats = 1;
  let cell: Attributes = new Map();
  let paragraphs: string[] = [];
  let [text, isText, annotations, emptyRows] = ["", false, 0, 0];
  const openers: Readonly<Record<string, (attributes: Attributes) => void>> = {
    table: (attributes) => {
      [name, rows, merged, emptyRows] = [attributes.get("name") ?? "", [], [], 0];
    },
    "table-row": (attributes) => {
      row = [];
      rowRepeats = repeatsOf(attributes, "number-rows-repeated");
    },
    "table-cell": (attributes) => {
      [cell, paragraphs] = [attributes, []];
    },
    "covered-table-cell": (attributes) => {
      [cell, paragraphs] = [attributes, []];
    },
    annotation: () => {
      annotations += 1;
    },
    p: () => {
      [text, isText] = ["", annotations === 0];
    },
    s: (attributes) => {
      text += " ".repeat(Math.min(repeatsOf(attributes, "c"), 100));
    },
    tab: () => {
      text += "\t";
    },
    "line-break": () => {
      text += "\n";
    },
  };
  const closeCell = (): void => {
    const value = showCell(cell, paragraphs);
    const repeats = repeatsOf(cell, "number-columns-repeated");
    if (value === "" && repeats > MOST_EMPTY / 10) return;
    checkSize(0, row.length + repeats);
    const span = repeatsOf(cell, "number-rows-spanned");
    const at = { column: row.length, row: rows.length + emptyRows };
    if (span > 1)
      merged.push({
        left: at.column,
        right: at.column + repeatsOf(cell, "number-columns-spanned") - 1,
        top: at.row,
        bottom: at.row + span - 1,
      });
    for (let count = 0; count < repeats; count += 1) row.push(value);
  };
  const closeRow = (): void => {
    if (row.every((value) => value === "")) {
      emptyRows += rowRepeats;
      return;
    }
    checkSize(rows.length + emptyRows + rowRepeats, row.length);
    for (; emptyRows > 0; emptyRows -= 1) rows.push([]);
    for (let count = 0; count < rowRepeats; count += 1) rows.push([...row]);
  };
  readXml(xml, {
    open: (tag, attributes) => openers[tag]?.(attributes),
    close: (tag) => {
      if (tag === "p" && isText) {
        paragraphs.push(text);
        isText = false;
      } else if (tag === "annotation") annotations -= 1;
      else if (tag === "table-cell" || tag === "covered-table-cell") closeCell();
      else if (tag === "table-row") closeRow();
      else if (tag === "table") sheets.push({ name, rows: fillMerged(rows, merged) });
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return sheets;
}

function repeatsOf(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function showCell(cell: Attributes, paragraphs: readonly string[]): string {
  switch (cell.get("value-type")) {
    case "float":
    case "percentage":
      return cell.get("value") ?? paragraphs.join("\n");
    case "date":
      return (cell.get("date-value") ?? paragraphs.join("\n")).slice(0, 10);
    case "boolean":
      return cell.get("boolean-value") === "true" ? "TRUE" : "FALSE";
    default:
      return paragraphs.join("\n");
  }
}
