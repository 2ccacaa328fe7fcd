import {
  COMPARABLE,
  findComparable,
  findLargest,
  MOST_COMPARED,
  type Comparable,
} from "../domain/comparison/comparison";
import type { Coverage } from "../domain/posts/standing";
import { findChoice, readChoice, readList, writeQuery } from "./parameters";

/** What the reader has chosen to see side by side. */
export interface CompareView {
  readonly what: Comparable;
  /** Ids in the order of the columns. `undefined` where nothing was said: then the largest regions are compared. */
  readonly items: readonly string[] | undefined;
  /** Leaves out the rows in which the items are alike. */
  readonly onlyDifferences: boolean;
}

export const DEFAULT_COMPARE_VIEW: CompareView = {
  what: "regions",
  items: undefined,
  onlyDifferences: false,
};

/** Reads the view from an address. Ids are checked against the data by `keepComparable`. */
export function parseCompareView(search: string): CompareView {
  const parameters = new URLSearchParams(search);
  const items = readList(parameters, "items");
  const isSaid = items.length > 0 || findChoice(COMPARABLE, parameters.get("what")) !== undefined;
  return {
    what: readChoice(parameters.get("what"), COMPARABLE, DEFAULT_COMPARE_VIEW.what),
    items: isSaid ? items : undefined,
    onlyDifferences: parameters.get("only") === "differences",
  };
}

/** Writes the view as a query string without `?`. */
export function formatCompareView({ what, items, onlyDifferences }: CompareView): string {
  return writeQuery([
    ["what", items === undefined ? [] : [what]],
    ["items", items ?? []],
    ["only", onlyDifferences ? ["differences"] : []],
  ]);
}

/** Leaves out what the data do not have, and what is beyond the most that can be compared. */
export function keepComparable(view: CompareView, coverage: Coverage): CompareView {
  const known = findComparable(coverage, view.what);
  const items = view.items?.flatMap((id) => findChoice(known.keys(), id) ?? []);
  return { ...view, items: items?.slice(0, MOST_COMPARED) };
}

/** The ids to show: those chosen, or the regions with most posts named where nothing was said. */
export function itemsOf(view: CompareView, coverage: Coverage): readonly string[] {
  return view.items ?? findLargest(findComparable(coverage, DEFAULT_COMPARE_VIEW.what));
}
