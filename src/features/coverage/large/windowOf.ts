/** Rows from `first` to before `last`. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Drawn beyond each edge at least; and the window moves in steps, so that most scrolling draws nothing. */
const MARGIN = 12;
const STEP = 8;

/** The rows to draw of `count` rows of one height, where `topPx` of them are scrolled out of a box of `heightPx`. */
export function windowOf(count: number, topPx: number, heightPx: number, rowPx: number): RowWindow {
  const seen = Math.ceil(heightPx / rowPx) + 1;
  const top = Math.min(Math.floor(topPx / rowPx), Math.max(0, count - seen));
  const first = Math.max(0, Math.floor((top - MARGIN) / STEP) * STEP);
  return { first, last: Math.min(count, first + STEP + seen + 2 * MARGIN) };
}
