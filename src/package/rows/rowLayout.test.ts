import { expect, test } from "vitest";
import { makeLooseFiles, makeSampleFiles } from "../../../test/fixtures/sampleDataset";
import { LIMITS } from "../packageLimits";
import { IssueList, PackageError, type Issue } from "../packageError";
import { readPackage } from "../read/readPackage";
import { rowsOf } from "./rowsOf";
import { readRows } from "./readRows";
import { TABLES } from "../schema/schema";
import { assembleDataset, cutTable } from "./tableSlices";

const TIDY = 'post_id,alias,language\nquito,Kito,nl\nquito,"Quito; capital",\n';
const ROWS = [
  { postId: "quito", alias: "Kito", language: "nl" },
  { postId: "quito", alias: "Quito; capital", language: "" },
];

function read(text: string) {
  const issues = new IssueList();
  const checked = readRows(TABLES.aliases, text, LIMITS, issues);
  issues.throwIfAny();
  const assembly = assembleDataset();
  for (const slice of cutTable("aliases", checked)) assembly.add(slice);
  return {
    rows: rowsOf(TABLES.aliases, checked),
    assembled: assembly.finish().aliases,
    remarks: issues.remarks,
  };
}

test.each([
  ["as it is written", TIDY],
  ["semicolons", 'post_id;alias;language\nquito;Kito;nl\nquito;"Quito; capital";\n'],
  ["tabs", "post_id\talias\tlanguage\nquito\tKito\tnl\nquito\tQuito; capital\t\n"],
  [
    "bars, a byte order mark, line ends of Windows",
    "\uFEFFpost_id|alias|language\r\nquito|Kito|nl\r\nquito|Quito; capital|\r\n",
  ],
  ["columns in another order", 'language,"post_id",alias\nnl,quito,Kito\n,quito,Quito; capital\n'],
  ["names in capitals and with spaces", "Post_ID , ALIAS,Language\nquito,Kito,nl\nquito,Quito; capital,\n"],
  ["rows with nothing in them", `${TIDY}\n,,\n,,\n`],
  ["a gap between the rows", TIDY.replace("nl\n", "nl\n,,\n\n")],
])("a table is read whatever its layout: %s", (_layout, text) => {
  const { rows, assembled, remarks } = read(text);
  expect(rows).toEqual(ROWS);
  expect(assembled).toEqual(ROWS);
  expect(remarks.filter(isOfForm)).toEqual([]);
});

test("columns that the table has not are passed over with a remark", () => {
  const { rows, remarks } = read("note,post_id,alias,language,\nx,quito,Kito,nl,\n");
  expect(rows).toEqual(ROWS.slice(0, 1));
  expect(remarks.map(({ file, row, message }) => `${file}:${row} ${message}`)).toEqual([
    'aliases.csv:1 passed over a column that is none of this table, number 1: "note"',
    'aliases.csv:1 passed over a column that is none of this table, number 5: ""',
  ]);
});

test("a fault keeps its row, whatever empty rows stand before it", () => {
  expect(() => read("alias;post_id;language\n;;\n;;\nKito;quito;NL\n")).toThrow(
    "aliases.csv:4:language: expected the form [a-z]{2,3}",
  );
});

async function readBytes(files: ReadonlyMap<string, Uint8Array<ArrayBuffer> | string>) {
  const encoder = new TextEncoder();
  const bytes = [...files].map(
    ([name, file]) => [name, typeof file === "string" ? encoder.encode(file) : file] as const,
  );
  return readPackage(new Map(bytes), LIMITS);
}

test("names of files in capitals are read, in the descriptor too", async () => {
  const files = await makeLooseFiles();
  const loud = new Map([...files].map(([name, text]) => [name.toUpperCase(), text]));
  loud.set(
    "DATAPACKAGE.JSON",
    (files.get("datapackage.json") ?? "").replaceAll(/"path": "\w+\.csv"/g, (path) =>
      path.replace("csv", "CSV"),
    ),
  );
  const { tables, remarks } = await readBytes(loud);
  expect(tables.size).toBe(16);
  expect(remarks.filter(isOfForm)).toEqual([]);
});

test("two files whose names differ by capitals alone are one file twice, and that is the only reason", async () => {
  const files = await makeSampleFiles();
  files.set("Posts.csv", files.get("posts.csv") ?? "");
  await expect(readBytes(files)).rejects.toThrow(/^Posts\.csv: expected each file once, found it twice$/);
});

test("tables in Windows-1252 and in UTF-16 are read, and it is said", async () => {
  const files = new Map<string, Uint8Array<ArrayBuffer> | string>(await makeLooseFiles());
  const places = String(files.get("places.csv")).replace("Quito", "Québec – “Haute-Ville”");
  files.set(
    "places.csv",
    Uint8Array.from(places, (letter) => WINDOWS_1252[letter] ?? letter.charCodeAt(0)),
  );
  files.set(
    "posts.csv",
    new Uint8Array(
      Uint16Array.from(`\uFEFF${files.get("posts.csv") as string}`, (unit) => unit.charCodeAt(0)).buffer,
    ),
  );
  const { tables, remarks } = await readBytes(files);
  expect(rowsOf(TABLES.places, tables.get("places"))[0]?.names.en).toBe("Québec – “Haute-Ville”");
  expect(tables.get("posts")?.rowNumbers).toHaveLength(2);
  expect(remarks.filter(isOfForm).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    "places.csv: expected UTF-8 text, read it as Windows-1252",
    "posts.csv: expected UTF-8 text, read it as UTF-16",
  ]);
});

const WINDOWS_1252: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94 };

test.each([
  ["UTF-8 with one byte damaged", [0xc3, 0xa9, 0xc3, 0x20]],
  ["bytes that are no letters anywhere", [0x70, 0x00, 0xff]],
  ["bytes that Windows-1252 does not use", [0x70, 0x81]],
])("what may be another text than was meant is refused: %s", async (_what, damaged) => {
  const files = new Map<string, Uint8Array<ArrayBuffer> | string>(await makeSampleFiles());
  files.set("posts.csv", Uint8Array.from(damaged));
  const error: unknown = await readBytes(files).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PackageError);
  expect((error as PackageError).issues[0]).toMatchObject({
    file: "posts.csv",
    message: "expected UTF-8 text, found other bytes",
  });
});

/** The sample package is not written in all languages, which is remarked on too. */
function isOfForm({ message }: Issue): boolean {
  return !message.startsWith("expected a text in each language");
}
