import type { ExportFormat } from "../exportFormat";
import { ABOUT_FIELDS, type ExportInput } from "../exportTable";
import { writeWorkbook, type SheetColumn, type WorkbookSheet } from "../../package/write/writeWorkbook";

/** Three sheets: the rows, what they and their columns are, and what they rest on. */
export const xlsx: ExportFormat = {
  id: "xlsx",
  ending: ".xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  label: "take.format.xlsx",
  write: (input) => writeWorkbook([sheetOfRows(input), sheetOfAbout(input), sheetOfSources(input)]),
};

function sheetOfRows({ table, rows, words }: ExportInput): WorkbookSheet {
  return {
    name: words.sheets.data,
    columns: table.columns.map(({ label, type }): SheetColumn => ({ head: label, isDate: type === "date" })),
    rows,
  };
}

function sheetOfAbout({ table, about, words }: ExportInput): WorkbookSheet {
  const { dictionary } = words;
  const stated = ABOUT_FIELDS.filter((field) => about[field] !== "");
  return {
    name: words.sheets.about,
    columns: [{ head: words.sheets.about }, { head: "" }],
    rows: [
      ...stated.map((field) => [words.about[field], about[field]]),
      [],
      [dictionary.label, dictionary.name, dictionary.type, dictionary.unit, dictionary.description],
      ...table.columns.map(({ label, name, type, unit, description }) => [
        label,
        name,
        words.types[type],
        unit,
        description,
      ]),
    ],
  };
}

function sheetOfSources({ sources, words }: ExportInput): WorkbookSheet {
  return {
    name: words.sheets.sources,
    columns: [{ head: words.sources.title }, { head: words.sources.path }],
    rows: sources.map(({ title, path }) => [title, path]),
  };
}
