import { useMemo } from "react";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import { formatChangesView, parseChangesView, type ChangesView } from "../../view-state/changesView";

/** Changes a part of the view in the address; `push` adds a step for the back button. */
export type ChangeView = (part: Partial<ChangesView>, push?: boolean) => void;

export function useChangesView(): readonly [ChangesView, ChangeView] {
  const [search, setSearch] = useAddressSearch();
  const view = useMemo(() => parseChangesView(search), [search]);
  return [view, (part, push = true) => setSearch(formatChangesView({ ...view, ...part }), { push })];
}
