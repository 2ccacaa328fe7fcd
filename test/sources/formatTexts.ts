import type { Language } from "../../src/domain/dataset/language";
import { TABLE_SHAPES } from "../../src/package/schema/schema";
import { describePackage } from "../../src/tools/plugins/packageFactsPlugin";
import { readMessages } from "../fixtures/readMessages";

/**
 * The texts of the screen of the data without what it says of the form of every package, whose tables and columns any kind
 * of source may fill, and of the published files, which the build takes from the package that it ships.
 */
export function dropFormatTexts(
  texts: readonly string[],
  language: Language,
  shippedFolder: string,
): readonly string[] {
  const { name, licences, sources } = describePackage(shippedFolder);
  const messages = readMessages(language);
  const dropped = new Set([
    ...TABLE_SHAPES.flatMap(({ columns }) =>
      columns.flatMap((column) => [column.name, column.description, column.values?.join(", ")]),
    ),
    ...[...licences, ...sources].map(({ title }) => title),
  ]);
  const tables = TABLE_SHAPES.map((table) => messages[`data.table.${table.name}`] ?? "");
  return texts
    .filter((text) => !dropped.has(text) && !tables.some((table) => text.startsWith(table)))
    .map((text) => text.replaceAll(name, ""));
}
