import { ABOUT_FIELDS, type CellValue } from "../exportTable";
import type { ExportFormat } from "../exportFormat";
import { formatCsv } from "../../package/write/formatCsv";
import { UNSURE } from "./machineCsv";

/** A spreadsheet takes a text that begins so for a formula and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

/** For spreadsheets: heads in the reader's language, the separator that theirs expects, and nothing that would run. */
export const csv: ExportFormat = {
  id: "csv",
  ending: ".csv",
  mediaType: "text/csv",
  label: "take.format.csv",
  write: ({ table, rows, about, language, words }) => {
    const separator = language === "en" ? "," : ";";
    const decimalMark = language === "en" ? "." : ",";
    const write = (value: CellValue): string => {
      if (typeof value === "number") return String(value).replace(".", decimalMark);
      return value === undefined ? "" : neutralise(value);
    };
    const head = [
      ...table.columns.map(({ label }) => label),
      ...ABOUT_FIELDS.map((name) => words.about[name]),
    ];
    const tail = ABOUT_FIELDS.map((name) => about[name]);
    const lines = rows.map((row) => [...row, ...tail].map(write));
    // Without the mark at its beginning spreadsheets read UTF-8 as something older.
    return `\u{feff}${formatCsv([head.map(neutralise), ...lines], { delimiter: separator, lineEnd: "\r\n", quoted: UNSURE })}`;
  },
};

/** The text as a spreadsheet shows it and does not run it. */
function neutralise(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
