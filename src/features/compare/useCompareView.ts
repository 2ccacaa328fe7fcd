import { useMemo } from "react";
import type { Comparable } from "../../domain/comparison/comparison";
import { findComparable, findLargest } from "../../domain/comparison/comparison";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Coverage } from "../../domain/posts/standing";
import {
  DEFAULT_COMPARE_VIEW,
  formatCompareView,
  itemsOf,
  keepComparable,
  keepCompared,
  parseCompareView,
  type CompareView,
} from "../../view-state/compareView";

interface ChosenView {
  readonly view: CompareView;
  /** The ids to show, also where the address says nothing. */
  readonly ids: readonly string[];
  /** The posts that are compared. */
  readonly compared: Coverage;
  readonly change: (part: Partial<CompareView>) => void;
}

/** The view that the address holds, without what the data do not have. */
export function useCompareView(): ChosenView {
  const { coverage } = useAnswer();
  const [search, setSearch] = useAddressSearch();
  const view = useMemo(() => keepComparable(parseCompareView(search), coverage), [search, coverage]);
  const ids = useMemo(() => itemsOf(view, coverage), [view, coverage]);
  const { what, kind } = view;
  const compared = useMemo(() => keepCompared({ what, kind }, coverage), [what, kind, coverage]);
  return {
    view,
    ids,
    compared,
    change: (part) => setSearch(formatCompareView({ ...view, items: ids, ...part })),
  };
}

/** What is chosen at first where the reader turns to something else: of few groups the largest, of many none. */
export function useFirstItems(): (what: Comparable) => readonly string[] {
  const { coverage } = useAnswer();
  return (what) => {
    if (what === "posts" || what === "countries") return [];
    const view = keepComparable({ ...DEFAULT_COMPARE_VIEW, what }, coverage);
    return findLargest(findComparable(keepCompared(view, coverage), what));
  };
}
