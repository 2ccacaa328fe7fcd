import { DESCRIPTOR_FILE, TABLE_SHAPES } from "../schema/schema";
import { readJsonRows } from "./jsonTable";
import { writeWorkbook, type WorkbookSheet } from "./writeWorkbook";

/** What is needed of a resource of a descriptor. */
interface TabularResource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly constraints?: { readonly enum?: readonly string[] };
    }[];
  };
}

/** The tables that the descriptor of a package lists, each with its rows as programs read them. */
export function readTabularResources(files: ReadonlyMap<string, string>) {
  const { resources } = JSON.parse(files.get(DESCRIPTOR_FILE) ?? "") as {
    readonly resources: readonly TabularResource[];
  };
  return resources.map((resource) => ({
    ...resource,
    rows: readJsonRows(files.get(resource.path) ?? "", resource.schema.fields),
  }));
}

/** A data package as a workbook: a sheet for each table, and a dictionary of the columns. */
export function writePackageWorkbook(
  tables: ReturnType<typeof readTabularResources>,
): Uint8Array<ArrayBuffer> {
  return writeWorkbook([...tables.map(sheetOf), dictionaryOf(tables)]);
}

function sheetOf({ name, schema, rows }: ReturnType<typeof readTabularResources>[number]): WorkbookSheet {
  return {
    name,
    columns: schema.fields.map((field) => ({ head: field.name, isDate: field.type === "date" })),
    rows: rows.map((row) => schema.fields.map((field) => row[field.name] ?? undefined)),
  };
}

function dictionaryOf(resources: readonly TabularResource[]): WorkbookSheet {
  return {
    name: "dictionary",
    columns: ["table", "column", "type", "unit", "meaning", "allowed values"].map((head) => ({ head })),
    rows: resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => [
        name,
        field.name,
        field.type,
        unitOf(name, field.name),
        field.description,
        field.constraints?.enum?.join(", ") ?? "",
      ]),
    ),
  };
}

/** What the numbers of a column are, which Table Schema has no place for. */
function unitOf(table: string, column: string): string {
  const shape = TABLE_SHAPES.find(({ name }) => name === table);
  const unit = shape?.columns.find(({ name }) => name === column)?.unit;
  return unit === "row" ? "as the column unit says" : (unit?.replace("-", " ") ?? "");
}
