import { strToU8, zipSync } from "fflate";

/** A number is written as one; `undefined` and an empty text leave the cell empty. */
type CellValue = string | number | undefined;

export interface SheetColumn {
  readonly head: string;
  /** Whether texts such as `2016-06-24` become dates of the workbook; false where absent. */
  readonly isDate?: boolean;
}

export interface WorkbookSheet {
  /** Shortened and freed of what a sheet's name may not hold. */
  readonly name: string;
  /** Where absent, the sheet has no head, and its first row is an ordinary one. */
  readonly columns?: readonly SheetColumn[];
  /** A row may be longer than the columns or shorter. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Formats of cells, by their place in `styles.xml`. */
const STYLE = { plain: 0, head: 1, date: 2, text: 3 } as const;
/** Excel takes no longer text in a cell, and no longer name of a sheet. */
const MOST_CHARACTERS = 32_767;
const MOST_OF_NAME = 31;
const MOST_WIDTH = 60;

/**
 * Sheets as a workbook (ECMA-376): numbers and dates are real ones, texts are texts whatever they begin with, the head of
 * a sheet is frozen. The same sheets give the same bytes.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const names = nameSheets(sheets);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(names),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet);
  });
  const entries = Object.entries(files).map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-01T12:00:00" });
}

/** A name once, without what Excel refuses. */
function nameSheets(sheets: readonly WorkbookSheet[]): readonly string[] {
  const names: string[] = [];
  for (const [index, { name }] of sheets.entries()) {
    const allowed = name.replaceAll(/[\\/?*:[\]]/g, " ").replaceAll(/^'+|'+$/g, "");
    const short = allowed.slice(0, MOST_OF_NAME).trim() || `${index + 1}`;
    const isTaken = names.some((other) => other.toLowerCase() === short.toLowerCase());
    names.push(isTaken ? `${short.slice(0, MOST_OF_NAME - 3)} ${index + 1}` : short);
  }
  return names;
}

function worksheet({ columns = [], rows }: WorkbookSheet): string {
  const heads = columns.length > 0 ? [columns] : [];
  const lines = [
    ...heads.map((head) => head.map((each, column) => textCell(each.head, column, 0, STYLE.head))),
    ...rows.map((row, index) =>
      row.map((value, column) => writeCell(value, columns[column]?.isDate, column, index + heads.length)),
    ),
  ];
  const count = Math.max(columns.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    widthOf([columns[column]?.head, ...rows.slice(0, 200).map((row) => row[column])]),
  );
  return [
    `<worksheet xmlns="${MAIN}">`,
    heads.length > 0 ? FROZEN_HEAD : "",
    `<cols>${widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${lines.map((cells, row) => `<row r="${row + 1}">${cells.join("")}</row>`).join("")}</sheetData>`,
    `</worksheet>`,
  ].join("");
}

function widthOf(values: readonly CellValue[]): number {
  return Math.min(MOST_WIDTH, Math.max(8, ...values.map((value) => String(value ?? "").length + 2)));
}

function writeCell(value: CellValue, isDate: boolean | undefined, column: number, row: number): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "number" && Number.isFinite(value)) {
    return `<c r="${nameCell(column, row)}"><v>${value}</v></c>`;
  }
  const serial = isDate ? serialOf(String(value)) : undefined;
  if (serial !== undefined) return `<c r="${nameCell(column, row)}" s="${STYLE.date}"><v>${serial}</v></c>`;
  return textCell(String(value), column, row, STYLE.text);
}

function textCell(text: string, column: number, row: number, style: number): string {
  const written = escapeXml([...text.slice(0, MOST_CHARACTERS)].filter(isAllowed).join(""));
  return `<c r="${nameCell(column, row)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** Days since the day before 1900 as spreadsheets count them; `undefined` for a date that is not to the day, or older. */
function serialOf(isoDate: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate) || isoDate < "1900-03-01") return undefined;
  const days = Date.parse(isoDate) / 86_400_000 + 25_569;
  return Number.isNaN(days) ? undefined : days;
}

/** `A1` for column 0 in row 0. */
function nameCell(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** XML 1.0 has no control characters but tab and ends of line, and no halves of a pair. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PART = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${PART}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/>${sheets.join("")}</Types>`;
}

function relationships(parts: readonly (readonly [type: string, target: string])[]): string {
  const lines = parts.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

const FROZEN_HEAD = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

/** Excel marks what was typed as a text by `quotePrefix`, so that editing a cell does not make a formula of it. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
