import type { CoveredPost } from "./standing";

/** The posts that are listed on exactly these channels. */
export interface Combination<Row> {
  /** In the order of the channels asked for; empty for posts that are listed on none of them. */
  readonly channels: readonly string[];
  /** At least one, in their given order. */
  readonly rows: readonly Row[];
}

/**
 * Which sets of channels occur together: each row is in exactly one set, so that the sets add up to the rows.
 * Larger sets of posts first; equal ones in the order of the channels. A set that does not occur is left out.
 * That a channel is not in a set says that its list lacks the posts, not that they are not on the channel.
 */
export function computeCombinations<Row>(
  rows: readonly Row[],
  channels: readonly string[],
  coveredOf: (row: Row) => CoveredPost,
): readonly Combination<Row>[] {
  const sets = new Map<string, { channels: readonly string[]; rows: Row[] }>();
  for (const row of rows) {
    const { standings } = coveredOf(row);
    const isMember = channels.map((id) => standings.get(id) === "listed");
    const key = isMember.map((is) => (is ? "0" : "1")).join("");
    const set = sets.get(key) ?? { channels: channels.filter((_, position) => isMember[position]), rows: [] };
    set.rows.push(row);
    sets.set(key, set);
  }
  return [...sets]
    .sort(([keyA, a], [keyB, b]) => b.rows.length - a.rows.length || (keyA < keyB ? -1 : 1))
    .map(([, set]) => set);
}
