import { isUnused, type Finding } from "../intake/intakeFindings";
import type { Intake } from "../intake/intake";
import { findingWords } from "./describeIntake";

/** The findings as tab-separated text, one a row, in the order of the rows. */
export function formatFindings({ findings, columns }: Intake): string {
  const heads = new Map(columns.map(({ number, header }) => [number, header]));
  const cells = ({ row, column, value, code }: Finding): readonly string[] => [
    String(row),
    column === 0 ? "" : heads.get(column) || String(column),
    value,
    code,
    findingWords(code),
    isUnused({ code }) ? "no" : "yes",
  ];
  const lines = [["row", "column", "value", "code", "finding", "row_used"], ...findings.map(cells)];
  return lines.map((line) => `${line.map(toCell).join("\t")}\n`).join("");
}

/** The list is meant for spreadsheets, which run what begins like a formula. */
function toCell(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ");
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}
