import { writeWorkbook, type WorkbookSheet } from "../../package/write/writeWorkbook";
import { zipPackage } from "../../export/zipPackage";
import { DESCRIPTOR_FILE } from "../../package/schema/schema";
import { readJsonRows } from "../../package/write/jsonTable";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
    }[];
  };
}

/** So that the same package gives the same bytes. */
const WRITTEN_AT = new Date("1980-01-01T12:00:00");

/**
 * What is published of a data package beside its own files, by path within its folder: each table as JSON
 * (`posts.json`), all of them as a workbook with a dictionary of the columns (`<name>.xlsx`), and the whole in a zip
 * (`<name>.zip`).
 */
export function makePackageForms(
  name: string,
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | Uint8Array> {
  const { resources } = JSON.parse(files.get(DESCRIPTOR_FILE) ?? "") as { resources: readonly Resource[] };
  const tables = resources.map((resource) => ({
    ...resource,
    rows: readJsonRows(files.get(resource.path) ?? "", resource.schema.fields),
  }));
  return new Map<string, string | Uint8Array>([
    ...tables.map(({ name: table, rows }) => [`${table}.json`, `${JSON.stringify(rows)}\n`] as const),
    [`${name}.xlsx`, writeWorkbook([...tables.map(sheetOf), dictionaryOf(resources)])],
    [`${name}.zip`, zipPackage(name, files, WRITTEN_AT)],
  ]);
}

function sheetOf({
  name,
  schema,
  rows,
}: Resource & { readonly rows: ReturnType<typeof readJsonRows> }): WorkbookSheet {
  return {
    name,
    columns: schema.fields.map((field) => ({ head: field.name, isDate: field.type === "date" })),
    rows: rows.map((row) => schema.fields.map((field) => row[field.name] ?? undefined)),
  };
}

function dictionaryOf(resources: readonly Resource[]): WorkbookSheet {
  return {
    name: "dictionary",
    columns: ["table", "column", "type", "meaning"].map((head) => ({ head })),
    rows: resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => [name, field.name, field.type, field.description]),
    ),
  };
}
