import { escapeHtml, readHtml, readPlain } from "./readAsWords";
import type { ExportRow, ExportTable } from "./exportTable";

/** One content in the two forms that programs paste. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
}

/** The tables of a card as they are read; `undefined` where it has none, or not all of its rows are drawn. */
export function readTables(card: Element | null): Copied | undefined {
  const tables = [...(card?.querySelectorAll("table") ?? [])];
  if (tables.length === 0 || tables.some((table) => table.hasAttribute("aria-rowcount"))) return undefined;
  return {
    plain: tables.map((table) => readPlain(table)).join("\n\n"),
    html: tables.map((table) => readHtml(table)).join("\n"),
  };
}

/** The rows of a table that is on no screen, with the labels of its columns. */
export function writeTable({ columns }: ExportTable, rows: readonly ExportRow[]): Copied {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map((cell) => String(cell ?? ""))),
  ];
  const [head = [], ...body] = lines;
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  return {
    plain: lines
      .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, " ")).join("\t"))
      .join("\n"),
    html: `<table><thead>${line(head, "th")}</thead><tbody>${body.map((cells) => line(cells, "td")).join("")}</tbody></table>`,
  };
}

/** Puts it on the clipboard. Rejects where the browser does not let the page. */
export async function copy({ plain, html }: Copied): Promise<void> {
  if (typeof ClipboardItem === "undefined") {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const blobOf = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ "text/plain": blobOf(plain, "text/plain"), "text/html": blobOf(html, "text/html") }),
  ]);
}
