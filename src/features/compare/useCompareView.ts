import { useMemo } from "react";
import type { Comparable } from "../../domain/comparison/comparison";
import { findComparable, findLargest } from "../../domain/comparison/comparison";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import {
  formatCompareView,
  itemsOf,
  keepComparable,
  parseCompareView,
  type CompareView,
} from "../../view-state/compareView";

interface ChosenView {
  readonly view: CompareView;
  /** The ids to show, also where the address says nothing. */
  readonly ids: readonly string[];
  readonly change: (part: Partial<CompareView>) => void;
}

/** The view that the address holds, without what the data do not have. */
export function useCompareView(): ChosenView {
  const { coverage } = useAnswer();
  const [search, setSearch] = useAddressSearch();
  const view = useMemo(() => keepComparable(parseCompareView(search), coverage), [search, coverage]);
  const ids = useMemo(() => itemsOf(view, coverage), [view, coverage]);
  return {
    view,
    ids,
    change: (part) => setSearch(formatCompareView({ ...view, items: ids, ...part })),
  };
}

/** What is chosen at first where the reader turns to something else: of few groups the largest, of many none. */
export function useFirstItems(): (what: Comparable) => readonly string[] {
  const { coverage } = useAnswer();
  return (what) =>
    what === "posts" || what === "countries" ? [] : findLargest(findComparable(coverage, what));
}
