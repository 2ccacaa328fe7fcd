import { expect, test } from "vitest";
import { odsOf, xlsxOf, zipOf } from "../../../test/fixtures/spreadsheets";
import { IntakeError } from "../intakeError";
import { readPasted, readTable } from "./readTable";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]));

async function rowsOf(bytes: Uint8Array<ArrayBuffer>) {
  return (await readTable(bytes)).sheets[0]?.rows;
}

async function refusalOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await readTable(bytes);
    return "read";
  } catch (error) {
    if (error instanceof IntakeError) return error.code;
    throw error;
  }
}

test.each([
  ["UTF-8 with a mark", bytesOf("\uFEFFville,pays\nGenève,Suisse\n")],
  ["Windows-1252", latin1("ville,pays\nGenève,Suisse\n")],
  ["UTF-16 with a mark", utf16("\uFEFFville,pays\nGenève,Suisse\n")],
  ["UTF-16 without one", utf16("ville,pays\nGenève,Suisse\n")],
])("a table in %s is read", async (_, bytes) => {
  expect(await rowsOf(bytes)).toEqual([
    ["ville", "pays"],
    ["Genève", "Suisse"],
  ]);
});

test("the tables in a zip are sheets, whatever a descriptor beside them says", async () => {
  const bytes = zipOf({
    "net/datapackage.json": "{}",
    "net/missions.csv": "city;country\nRome;Italy\n",
    "net/notes.txt": "text",
    "__MACOSX/net/._missions.csv": "x",
  });
  const { sheets } = await readTable(bytes);
  expect(sheets).toEqual([
    {
      name: "missions.csv",
      rows: [
        ["city", "country"],
        ["Rome", "Italy"],
      ],
    },
  ]);
});

test.each([
  [
    "package",
    zipOf({ "a/datapackage.json": "{}", "a/posts.csv": "post_id\n", "a/presences.csv": "presence_id\n" }),
  ],
  ["question", bytesOf("Bulletin: B001\nQuestion\nOù ?\nRéponse\nIci.\n")],
  ["json", bytesOf('{"head": {"vars": []}}')],
  ["json", bytesOf('\uFEFF[{"city": "Rome"}]')],
])("a %s is not taken for a table", async (code, bytes) => {
  expect(await refusalOf(bytes)).toBe(code);
});

test("what is pasted from a spreadsheet is a table", () => {
  expect(readPasted("city\tcountry\r\nRome\tItaly").sheets[0]?.rows[1]).toEqual(["Rome", "Italy"]);
});

test("an Excel workbook gives texts, numbers as shown, dates and merged cells", async () => {
  const bytes = xlsxOf(
    `<sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>City</t></is></c></row>
     <row r="4"><c r="A4" t="str"><v>Italy</v></c><c r="B4"><v>50.850000000000001</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" s="1"><v>45000</v></c></row>
     <row r="5"><c r="B5"><v>-4</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>
     <mergeCells><mergeCell ref="A4:A5"/></mergeCells>`,
    {
      "xl/sharedStrings.xml": `<sst><si><r><t>Coun</t></r><r><t>try &amp; more</t></r><rPh><t>no</t></rPh></si></sst>`,
      "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
  );
  expect(await rowsOf(bytes)).toEqual([
    [],
    [],
    ["Country & more", "", "City"],
    ["Italy", "50.85", "TRUE", "2023-03-15"],
    ["Italy", "-4"],
  ]);
});

test("an OpenDocument spreadsheet gives repeated cells, merged ones, and no comments", async () => {
  const cell = (text: string, more = ""): string =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const bytes = odsOf(
    `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
     <table:table-row>${cell("Country")}${cell("x", 'table:number-columns-repeated="2"')}</table:table-row>
     <table:table-row>${cell("Italy", 'table:number-rows-spanned="2"')}<table:table-cell office:value-type="float" office:value="4.5"><office:annotation><text:p>why</text:p></office:annotation><text:p>4,5</text:p></table:table-cell></table:table-row>
     <table:table-row><table:covered-table-cell/>${cell('a<text:s text:c="2"/>b')}</table:table-row>
     <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>`,
  );
  expect(await rowsOf(bytes)).toEqual([[], [], ["Country", "x", "x"], ["Italy", "4.5"], ["Italy", "a  b"]]);
});

test.each([
  ["pdf", latin1("%PDF-1.7 ...")],
  ["picture", latin1("\u0089PNG\r\n\u001a\n")],
  ["picture", latin1('<?xml version="1.0"?><svg xmlns="s"/>')],
  ["web-page", latin1("<!DOCTYPE html><table>")],
  ["word", zipOf({ "word/document.xml": "<w/>" })],
  ["word", zipOf({ mimetype: "application/vnd.oasis.opendocument.text" })],
  ["presentation", zipOf({ "ppt/presentation.xml": "<p/>" })],
  ["archive", zipOf({ "a.txt": "a" })],
  [
    "encrypted",
    latin1(`\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${[..."EncryptedPackage"].join("\0")}`),
  ],
  [
    "old-spreadsheet",
    latin1(`\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1${[..."Workbook"].join("\0")}`),
  ],
  ["encrypted", odsOf("", { "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>" })],
  ["damaged", xlsxOf("<sheetData><row>")],
  ["damaged", xlsxOf("<!DOCTYPE a [<!ENTITY b 'c'>]><sheetData/>")],
  ["damaged", xlsxOf("<sheetData/>").subarray(0, 300)],
  ["empty", bytesOf("")],
  ["empty", bytesOf(" \n\n")],
  ["empty", xlsxOf("<sheetData/>")],
  ["no-text", latin1("a,b\n\u0001\u0002,c\n")],
  ["too-many-rows", xlsxOf(`<sheetData><row r="60000"><c r="A60000"><v>1</v></c></row></sheetData>`)],
  ["too-many-columns", xlsxOf(`<sheetData><row r="1"><c r="ZZ1"><v>1</v></c></row></sheetData>`)],
])("what is no table is refused as %s", async (code, bytes) => {
  expect(await refusalOf(new Uint8Array(bytes))).toBe(code);
});

test("a part that would unpack to more than a machine holds is refused before", async () => {
  const bytes = xlsxOf(`<sheetData>${" ".repeat(1_000_000)}</sheetData>`);
  // The size that the directory of the zip declares for the sheet.
  const view = new DataView(bytes.buffer);
  const name = "xl/worksheets/sheet1.xml";
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name.length)) === name) {
      view.setUint32(at + 24, 0x7fff_ffff, true);
    }
  }
  expect(await refusalOf(bytes)).toBe("too-large");
});
