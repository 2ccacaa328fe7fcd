/** Rows from `first` to before `last`. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Drawn beyond each edge at least; and the window moves in steps, so that most scrolling draws nothing. */
const MARGIN = 4;
const STEP = 4;

/** The rows to draw of `count` rows of one height, where `topPx` of them are scrolled out of a box of `heightPx`. */
export function windowOf(count: number, topPx: number, heightPx: number, rowPx: number): RowWindow {
  const seen = Math.ceil(heightPx / rowPx) + 1;
  const top = Math.min(Math.floor(topPx / rowPx), Math.max(0, count - seen));
  const block = Math.floor(top / STEP) * STEP;
  return { first: Math.max(0, block - MARGIN), last: Math.min(count, block + STEP + seen + MARGIN) };
}
