import type { ExportFormat } from "../exportFormat";
import { ABOUT_COLUMNS, type ExportInput, type ExportRow } from "../exportTable";

/** What it is, its columns, its sources and its rows by the names of the columns; what is not stated is `null`. */
export const json: ExportFormat = {
  id: "json",
  ending: ".json",
  mediaType: "application/json",
  label: "take.format.json",
  write: (input) => {
    const { table, rows, sources } = input;
    const whole = {
      ...describe(input),
      sources,
      columns: table.columns,
      rows: rows.map((row) => objectOf(table.columns, row)),
    };
    return `${JSON.stringify(whole, undefined, 2)}\n`;
  },
};

/** What the table is, by English names; what is empty is left out. */
export function describe({ about, language }: ExportInput): Readonly<Record<string, string>> {
  const fields = ABOUT_COLUMNS.map(([name, field]) => [name, about[field]] as const);
  return Object.fromEntries([...fields.filter(([, value]) => value !== ""), ["language", language]]);
}

export function objectOf(columns: ExportInput["table"]["columns"], row: ExportRow): object {
  return Object.fromEntries(columns.map(({ name }, position) => [name, row[position] ?? null]));
}
