import { formatCsv } from "../../package/write/formatCsv";
import { writeWorkbook } from "../../package/write/writeWorkbook";
import type { Language } from "../../domain/dataset/language";
import { EXAMPLE_ROWS, TEMPLATE_COLUMNS, TEMPLATE_NAMES } from "./templateTexts";

/**
 * An empty list to fill in and an example of five made-up posts, each as XLSX, whose second sheet explains the columns, and
 * as CSV, which `columns.csv` explains: the contents of each file by its name.
 */
export function makeTemplates(language: Language = "en"): ReadonlyMap<string, string | Uint8Array> {
  const heads = TEMPLATE_COLUMNS.map(({ head }) => head[language]);
  const meanings = TEMPLATE_COLUMNS.map(({ head, meaning }) => [head[language], meaning[language]]);
  const workbookOf = (rows: readonly (readonly string[])[]) =>
    writeWorkbook([
      { name: TEMPLATE_NAMES.posts[language], columns: heads.map((head) => ({ head })), rows },
      { name: TEMPLATE_NAMES.columns[language], rows: meanings },
    ]);
  return new Map<string, string | Uint8Array>([
    ["template.xlsx", workbookOf([])],
    ["template.csv", formatSheet([heads])],
    ["example.xlsx", workbookOf(EXAMPLE_ROWS)],
    ["example.csv", formatSheet([heads, ...EXAMPLE_ROWS])],
    ["columns.csv", formatSheet(meanings)],
  ]);
}

/** With a byte order mark, by which spreadsheets know UTF-8. */
function formatSheet(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${formatCsv(rows, { lineEnd: "\r\n" })}`;
}
