import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { FORMATS, nameFile } from "./downloadFormats";
import type { ExportInput } from "./exportTable";
import { csv } from "./formats/csv";
import { geoJson } from "./formats/geoJson";
import { json } from "./formats/json";
import { machineCsv } from "./formats/machineCsv";
import { xlsx } from "./formats/xlsx";
import { readCsvObjects } from "../../test/fixtures/readCsvObjects";

const NASTY = ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\tx", "\rx", 'a "quoted"; word, and\na line'];

/** A table with every kind of cell. */
function makeInput(language: string): ExportInput {
  const column = (name: string, type: "string" | "number" | "date" | "integer") => ({
    name,
    label: name.toUpperCase(),
    type,
    description: `what ${name} is`,
  });
  const rows = NASTY.map((text, index) => [text, -1.5 * index, index, "2016-06-24", undefined, 50.5, 4.25]);
  return {
    table: {
      id: "made",
      name: "Made",
      title: "A table",
      filter: "Region: Africa",
      columns: [
        column("text", "string"),
        column("number", "number"),
        column("count", "integer"),
        column("day", "date"),
        column("nothing", "number"),
        column("latitude", "number"),
        column("longitude", "number"),
      ],
      rows,
      point: { latitude: "latitude", longitude: "longitude" },
    },
    rows,
    about: {
      title: "A table",
      filter: "Region: Africa",
      asStated: "As stated in 2016",
      source: "question 1",
      licence: "CC BY 4.0",
      address: "https://example.org/#made",
      made: "2026-11-29",
    },
    sources: [{ title: "=source", path: "https://example.org/" }],
    language,
    words: {
      about: {
        title: "Title",
        filter: "Filter",
        asStated: "As of",
        source: "Source",
        licence: "Licence",
        address: "Address",
        made: "Made",
      },
      sheets: { data: "Data", about: "About", sources: "Sources" },
      dictionary: { label: "Label", name: "Name", type: "Type", unit: "Unit", description: "Meaning" },
      types: { string: "text", integer: "whole", number: "number", date: "date" },
      sources: { title: "Source", path: "Address" },
    },
  };
}

test.each([
  ["en", ","],
  ["nl", ";"],
  ["fr", ";"],
  ["de", ";"],
] as const)(
  "CSV for spreadsheets in %s is parted by %s, begins with the mark of UTF-8 and runs nothing",
  (language, mark) => {
    const text = String(csv.write(makeInput(language)));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = readCsvObjects(text.slice(1), mark);
    expect(rows).toHaveLength(NASTY.length);
    expect(rows.map(({ TEXT }) => TEXT)).toEqual(
      NASTY.map((nasty) => (nasty.startsWith("a") ? nasty : `'${nasty}`)),
    );
    expect(rows[1]?.["NUMBER"]).toBe(language === "en" ? "-1.5" : "-1,5");
    expect(rows[1]?.["NOTHING"]).toBe("");
    expect(rows[1]?.["Licence"]).toBe("CC BY 4.0");
  },
);

test("CSV for programs gives back every text as it was, under English names", () => {
  const text = String(machineCsv.write(makeInput("fr")));
  expect(text.startsWith("text,number,")).toBe(true);
  const rows = readCsvObjects(text);
  expect(rows.map(({ text: cell }) => cell)).toEqual(NASTY);
  expect(rows[2]).toMatchObject({
    number: "-3",
    nothing: "",
    about_filter: "Region: Africa",
    about_as_stated: "As stated in 2016",
    about_made: "2026-11-29",
  });
});

test("JSON says what it is and keeps numbers apart from what is not stated", () => {
  const read = JSON.parse(String(json.write(makeInput("en"))));
  expect(read).toMatchObject({ about_title: "A table", about_licence: "CC BY 4.0", language: "en" });
  expect(read.columns[1]).toMatchObject({ name: "number", type: "number", description: "what number is" });
  expect(read.rows[1]).toMatchObject({ text: "+1", number: -1.5, nothing: null, day: "2016-06-24" });
});

test("GeoJSON has longitude before latitude, and no geometry for a row without a place", () => {
  const input = makeInput("en");
  const [first = [], second = []] = input.rows;
  const rows = [first, [...second.slice(0, 5), undefined, undefined]];
  const read = JSON.parse(String(geoJson.write({ ...input, rows })));
  expect(read.type).toBe("FeatureCollection");
  expect(read.features[0].geometry).toEqual({ type: "Point", coordinates: [4.25, 50.5] });
  expect(read.features[1].geometry).toBeNull();
});

test("XLSX has three sheets with a frozen head, real numbers and dates, and texts that are no formulas", () => {
  const files = unzipSync(xlsx.write(makeInput("en")) as Uint8Array);
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect([...read("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "Data",
    "About",
    "Sources",
  ]);
  const data = read("xl/worksheets/sheet1.xml");
  expect(data).toContain('state="frozen"');
  expect(data).toContain('<c r="B3"><v>-1.5</v></c>');
  // 24 June 2016 as spreadsheets count days.
  expect(data).toContain('<c r="D3" s="2"><v>42545</v></c>');
  expect(data).not.toContain("<f>");
  expect(data.match(/t="inlineStr"/g)).toHaveLength(7 + NASTY.length);
  expect(read("xl/worksheets/sheet2.xml")).toContain("CC BY 4.0");
  expect(read("xl/worksheets/sheet2.xml")).toContain("what latitude is");
  expect(read("xl/worksheets/sheet3.xml")).toContain("https://example.org/");
});

test("each format has a file name of its own", () => {
  const input = makeInput("en");
  const names = FORMATS.map((format) => nameFile(input, format));
  expect(new Set(names).size).toBe(FORMATS.length);
  expect(names).toContain("chancery-made-2026-11-29.csv");
});
