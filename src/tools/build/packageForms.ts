import { readTabularResources, writePackageWorkbook } from "../../package/write/packageWorkbook";
import { zipPackage } from "../../export/zipPackage";

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
  const tables = readTabularResources(files);
  return new Map<string, string | Uint8Array>([
    ...tables.map(({ name: table, rows }) => [`${table}.json`, `${JSON.stringify(rows)}\n`] as const),
    [`${name}.xlsx`, writePackageWorkbook(tables)],
    [`${name}.zip`, zipPackage(name, files, WRITTEN_AT)],
  ]);
}
