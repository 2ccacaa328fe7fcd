import { formatCsv } from "../../package/write/formatCsv";
import type { Language } from "../../domain/dataset/language";
import type { Sheet } from "../read/sheet";
import { EXAMPLE_ROWS, TEMPLATE_COLUMNS, TEMPLATE_NAMES } from "./templateTexts";
import { writeXlsx } from "./writeXlsx";

/**
 * An empty list to fill in and an example of five made-up posts, each as XLSX, whose second sheet explains the columns, and
 * as CSV, which `columns.csv` explains: the contents of each file by its name.
 */
export function makeTemplates(language: Language = "en"): ReadonlyMap<string, string | Uint8Array> {
  const heads = TEMPLATE_COLUMNS.map(({ head }) => head[language]);
  const meanings: Sheet = {
    name: TEMPLATE_NAMES.columns[language],
    rows: TEMPLATE_COLUMNS.map(({ head, meaning }) => [head[language], meaning[language]]),
  };
  const sheetOf = (rows: readonly (readonly string[])[]): Sheet => ({
    name: TEMPLATE_NAMES.posts[language],
    rows: [heads, ...rows],
  });
  return new Map<string, string | Uint8Array>([
    ["template.xlsx", writeXlsx([sheetOf([]), meanings])],
    ["template.csv", formatSheet([heads])],
    ["example.xlsx", writeXlsx([sheetOf(EXAMPLE_ROWS), meanings])],
    ["example.csv", formatSheet([heads, ...EXAMPLE_ROWS])],
    ["columns.csv", formatSheet(meanings.rows)],
  ]);
}

/** With a byte order mark, by which spreadsheets know UTF-8. */
function formatSheet(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${formatCsv(rows, { lineEnd: "\r\n" })}`;
}
