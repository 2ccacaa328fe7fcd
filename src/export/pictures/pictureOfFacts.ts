import type { CellValue, ExportTable } from "../exportTable";
import type { ExportPicture } from "./picture";
import { drawTable } from "./drawTable";

/** A picture of a table of facts: what each says, its value and where it is stated. */
export function pictureOfFacts(table: ExportTable): ExportPicture {
  const { id, name, title, filter, columns, rows } = table;
  const shown = (["fact_name", "in_words", "question"] as const)
    .map((column) => columns.findIndex((each) => each.name === column))
    .filter((at) => at >= 0 && rows.some((row) => row[at] !== undefined && row[at] !== ""));
  const shares: Readonly<Record<string, number>> = { fact_name: 6, in_words: 3, question: 1 };
  return {
    id,
    name,
    title,
    filter,
    draw: (room) =>
      drawTable(
        {
          leastWidth: 460,
          columns: shown.map((at) => ({
            head: columns[at]?.label ?? "",
            share: shares[columns[at]?.name ?? ""] ?? 1,
            isBold: columns[at]?.name === "in_words",
          })),
          rows: rows.map((row) => shown.map((at) => textOf(row[at]))),
        },
        room,
      ),
  };
}

function textOf(value: CellValue): string {
  return String(value ?? "");
}
