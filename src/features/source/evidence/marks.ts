import type { Span } from "../../../extract/header/documentForm";
import type { SourceRow } from "./rows";

/** A stretch of the text with all evidence on it: pieces that overlap are one mark, since links cannot. */
export interface Mark extends Span {
  readonly rows: readonly SourceRow[];
}

/** A stretch of a paragraph, in a mark or between two. */
export interface Piece extends Span {
  readonly mark: Mark | undefined;
}

/** The marks of the rows that stand in the text, in its order, without overlap. */
export function computeMarks(rows: readonly SourceRow[]): readonly Mark[] {
  const placed = rows
    .flatMap((row) => (row.span && row.span.end > row.span.start ? [{ row, ...row.span }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: { start: number; end: number; rows: SourceRow[] }[] = [];
  for (const { row, start, end } of placed) {
    const last = marks.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.rows.push(row);
    } else {
      marks.push({ start, end, rows: [row] });
    }
  }
  return marks;
}

/** Cuts a paragraph at its marks; together the pieces are the paragraph. A mark may go on in the next one. */
export function cutAtMarks({ start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (from > at) pieces.push({ start: at, end: from, mark: undefined });
    pieces.push({ start: from, end: to, mark });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, mark: undefined });
  return pieces;
}
