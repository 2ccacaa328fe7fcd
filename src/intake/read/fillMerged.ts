/** Cells that were made one; both ends are within. */
export interface MergedRange {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A cell that spans several rows of one column holds for each of them, as one country beside its cities does. What
 * spans several columns is a title, and stays where it begins.
 */
export function fillMerged(rows: string[][], merged: readonly MergedRange[]): readonly (readonly string[])[] {
  for (const { left, right, top, bottom } of merged) {
    const value = rows[top]?.[left] ?? "";
    if (left !== right || value === "") continue;
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at += 1) {
      const row = rows[at];
      if (!row) continue;
      while (row.length < left) row.push("");
      row[left] = value;
    }
  }
  return rows;
}
