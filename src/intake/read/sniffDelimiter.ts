import { DELIMITERS, type Delimiter } from "../../package/rows/readCsv";
import { splitLine } from "./splitLine";

const LINES_LOOKED_AT = 200;
const HEADER_LACKS_IT = 0.75;

/**
 * What separates the cells of a text: that by which most lines fall into as many cells as the others, and into many;
 * where two are alike, that which the header knows too. A comma where no line falls into two.
 */
export function sniffDelimiter(lines: readonly string[]): Delimiter {
  const filled = lines.filter((line) => line.trim() !== "").slice(0, LINES_LOOKED_AT);
  // The header may be separated otherwise than the rows.
  const [header = ""] = filled;
  const body = filled.length > 2 ? filled.slice(1) : filled;
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(body, delimiter) * (header.includes(delimiter) ? 1 : HEADER_LACKS_IT),
  }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function scoreOf(lines: readonly string[], delimiter: Delimiter): number {
  const widths = lines.map((line) => splitLine(line, delimiter).length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (count / lines.length) * (1 - 1 / width));
  return Math.max(0, ...scores);
}
