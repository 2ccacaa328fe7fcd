import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readDataIndex, readPackageFolder } from "../../cli/projectPackages";
import { makePackageForms } from "./packageForms";
import { readCsvObjects } from "../../../test/fixtures/readCsvObjects";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

test.each(readDataIndex().packages)(
  "each table of %s as JSON has the rows of its CSV and keeps to its schema",
  (name) => {
    const files = readPackageFolder(join(DATA, name));
    const forms = makePackageForms(name, files);
    const { resources } = JSON.parse(readFileSync(join(DATA, name, "datapackage.json"), "utf8"));
    const faults: string[] = [];
    for (const { name: table, path, schema } of resources) {
      const rows: Record<string, unknown>[] = JSON.parse(String(forms.get(`${table}.json`)));
      expect(rows, table).toHaveLength(readCsvObjects(files.get(path) ?? "").length);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(schema.fields.map((field: Field) => field.name));
        for (const field of schema.fields as Field[]) {
          const value = row[field.name];
          if (!keepsTo(value, field)) faults.push(`${table} ${field.name}: ${String(value)}`);
        }
      }
      const keys = rows.map((row) =>
        JSON.stringify((schema.primaryKey ?? []).map((key: string) => row[key])),
      );
      if (schema.primaryKey && new Set(keys).size < rows.length) faults.push(`${table}: a key occurs twice`);
    }
    expect(faults).toEqual([]);
  },
);

function keepsTo(value: unknown, { type, constraints = {} }: Field): boolean {
  if (value === null) return constraints.required !== true;
  if (type === "integer" || type === "number") {
    const { minimum = -Infinity, maximum = Infinity } = constraints;
    const isNumber = type === "integer" ? Number.isInteger(value) : Number.isFinite(value);
    return isNumber && Number(value) >= minimum && Number(value) <= maximum;
  }
  if (typeof value !== "string") return false;
  if (type === "date") return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  const isOneOf = constraints.enum === undefined || constraints.enum.includes(value);
  const fits = constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(value);
  return isOneOf && fits;
}

test("the dictionary in the workbook says type, unit, meaning and allowed values of every column", () => {
  const { shown } = readDataIndex();
  const book = unzipSync(
    makePackageForms(shown, readPackageFolder(join(DATA, shown))).get(`${shown}.xlsx`) as Uint8Array,
  );
  const sheets = Object.keys(book).filter((path) => path.startsWith("xl/worksheets/"));
  const last = strFromU8(book[`xl/worksheets/sheet${sheets.length}.xml`] ?? new Uint8Array());
  for (const text of [
    "allowed values",
    "degrees",
    "code points",
    "as the column unit says",
    "register, list",
  ])
    expect(last + strFromU8(book["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain(text);
});

test("the zip holds the package in a folder, the workbook a sheet for each table and the dictionary", () => {
  const { shown } = readDataIndex();
  const files = readPackageFolder(join(DATA, shown));
  const forms = makePackageForms(shown, files);
  const zipped = unzipSync(forms.get(`${shown}.zip`) as Uint8Array);
  expect(Object.keys(zipped).toSorted()).toEqual(
    [...files.keys()].map((file) => `${shown}/${file}`).toSorted(),
  );
  expect(strFromU8(zipped[`${shown}/posts.csv`] ?? new Uint8Array())).toBe(files.get("posts.csv"));
  const book = unzipSync(forms.get(`${shown}.xlsx`) as Uint8Array);
  const sheets = Object.keys(book).filter((path) => path.startsWith("xl/worksheets/"));
  expect(sheets).toHaveLength([...files.keys()].filter((file) => file.endsWith(".csv")).length + 1);
  expect(makePackageForms(shown, files).get(`${shown}.xlsx`)).toEqual(forms.get(`${shown}.xlsx`));
});
