import { formatCsv } from "../../package/write/formatCsv";
import { isUnused, type Finding, type FindingCode } from "../intakeFindings";
import type { Intake } from "../intake";
import type { OpenedFile } from "../read/sheet";

/** What each code says, in words. */
type Words = Readonly<Record<FindingCode, string>>;

/** The findings as tab-separated text, one a row, in the order of the rows. */
export function formatFindings({ findings, columns }: Intake, words: Words): string {
  const heads = new Map(columns.map(({ number, header }) => [number, header]));
  const cells = ({ row, column, value, code }: Finding): readonly string[] => [
    String(row),
    column === 0 ? "" : heads.get(column) || String(column),
    value,
    code,
    words[code],
    isUnused({ code }) ? "no" : "yes",
  ];
  const lines = [["row", "column", "value", "code", "finding", "row_used"], ...findings.map(cells)];
  return lines.map((line) => `${line.map(toCell).join("\t")}\n`).join("");
}

/** The rows that made no post, as they stand in the file, under its header, each behind its number and its reason. */
export function formatUnusedRows({ sheets }: OpenedFile, made: Intake, words: Words): string {
  const rows = sheets.find(({ name }) => name === made.sheet)?.rows ?? [];
  const header = rows[made.headerRow - 1] ?? [];
  const unused = made.findings.filter(isUnused);
  return `\uFEFF${formatCsv(
    [
      ["row", "reason", ...header],
      ...unused.map(({ row, code }) => [String(row), words[code], ...(rows[row - 1] ?? [])]),
    ].map((cells) => cells.map(toCell)),
    { lineEnd: "\r\n" },
  )}`;
}

/** Such lists are meant for spreadsheets, which run what begins like a formula. */
function toCell(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}
