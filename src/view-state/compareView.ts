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
  /** Of ministries, whose lists differ, the posts of one `kindId` are compared, or of `all`; of all else, all posts. */
  readonly kind: string;
  /** Leaves out the rows in which the items are alike. */
  readonly onlyDifferences: boolean;
}

/** The kind that the lists of all ministries hold. */
const DEFAULT_KIND = "embassy";

export const DEFAULT_COMPARE_VIEW: CompareView = {
  what: "regions",
  items: undefined,
  kind: DEFAULT_KIND,
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
    kind: parameters.get("kind") || DEFAULT_KIND,
    onlyDifferences: parameters.get("only") === "differences",
  };
}

/** Writes the view as a query string without `?`. */
export function formatCompareView({ what, items, kind, onlyDifferences }: CompareView): string {
  return writeQuery([
    ["what", items === undefined ? [] : [what]],
    ["items", items ?? []],
    ["kind", what === "ministries" && kind !== DEFAULT_KIND ? [kind] : []],
    ["only", onlyDifferences ? ["differences"] : []],
  ]);
}

/** Leaves out what the data do not have, and what is beyond the most that can be compared. */
export function keepComparable(view: CompareView, coverage: Coverage): CompareView {
  const kind = [view.kind, DEFAULT_KIND].find((id) => coverage.posts.some((covered) => covered.kind === id));
  const kept = { ...view, kind: view.kind === "all" ? "all" : (kind ?? "all") };
  const known = findComparable(keepCompared(kept, coverage), kept.what);
  const items = view.items?.flatMap((id) => findChoice(known.keys(), id) ?? []);
  return { ...kept, items: items?.slice(0, MOST_COMPARED) };
}

/** The kind of post that is compared; absent for all. */
export function findComparedKind({ what, kind }: Pick<CompareView, "what" | "kind">): string | undefined {
  return what === "ministries" && kind !== "all" ? kind : undefined;
}

/** The posts that are compared. */
export function keepCompared(view: Pick<CompareView, "what" | "kind">, coverage: Coverage): Coverage {
  const kind = findComparedKind(view);
  if (kind === undefined) return coverage;
  return { ...coverage, posts: coverage.posts.filter((covered) => covered.kind === kind) };
}

/** The ids to show: those chosen, or the regions with most posts named where nothing was said. */
export function itemsOf(view: CompareView, coverage: Coverage): readonly string[] {
  return view.items ?? findLargest(findComparable(coverage, DEFAULT_COMPARE_VIEW.what));
}
