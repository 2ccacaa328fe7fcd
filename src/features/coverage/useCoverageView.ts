import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import {
  findIgnoredInCoverage,
  formatCoverageView,
  parseCoverageView,
  type CoverageView,
} from "../../view-state/coverageView";
import type { IgnoredParameter } from "../../view-state/parameters";
import { keepKnown, type FilterOptions } from "./coverageSeries";

interface ChosenView {
  readonly view: CoverageView;
  /** What of the address could not be used. */
  readonly ignored: readonly IgnoredParameter[];
  /** Changes a part of the view in the address. Never another function, so that what it is given to can stay. */
  readonly change: (change: (view: CoverageView) => Partial<CoverageView>, push?: boolean) => void;
}

/** The view that the address holds, without what the data do not have. */
export function useCoverageView(options: FilterOptions): ChosenView {
  const { coverage } = useAnswer();
  const [search, setSearch] = useAddressSearch();
  const view = useMemo(
    () => keepKnown(parseCoverageView(search), coverage, options),
    [search, coverage, options],
  );
  const ignored = useMemo(() => findIgnoredInCoverage(search, view), [search, view]);
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  });
  const change = useCallback<ChosenView["change"]>(
    (compute, push = true) => {
      const next = { ...latest.current, ...compute(latest.current) };
      setSearch(formatCoverageView(next), { push });
    },
    [setSearch],
  );
  return { view, ignored, change };
}
