/** Lines of cells as CSV (RFC 4180), each line ended by `lineEnd`. */
export function formatCsv(
  lines: readonly (readonly string[])[],
  separator: "," | ";",
  lineEnd: "\n" | "\r\n",
): string {
  return lines.map((cells) => cells.map((cell) => quote(cell, separator)).join(separator) + lineEnd).join("");
}

/** Either separator is quoted, so that a program that guesses the wrong one still finds whole cells. */
function quote(cell: string, separator: "," | ";"): string {
  const needsQuotes = cell.includes(separator) || /["\n\r,;\t]/.test(cell) || /^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
