import type { ExportFormat } from "../exportFormat";
import { ABOUT_COLUMNS } from "../exportTable";
import { formatCsv } from "../../package/write/formatCsv";

/** Other separators too, so that a program that guesses the wrong one still finds whole cells. */
export const UNSURE = /[,;\t]|^\s|\s$/;

/** For programs: English heads, commas, a point in numbers, every text exactly as it is. */
export const machineCsv: ExportFormat = {
  id: "machine-csv",
  ending: ".csv",
  mediaType: "text/csv",
  label: "take.format.machineCsv",
  write: ({ table, rows, about }) => {
    const head = [...table.columns.map(({ name }) => name), ...ABOUT_COLUMNS.map(([name]) => name)];
    const tail = ABOUT_COLUMNS.map(([, field]) => about[field]);
    return formatCsv([head, ...rows.map((row) => [...row, ...tail].map((value) => String(value ?? "")))], {
      quoted: UNSURE,
    });
  },
};
