import { useEffect } from "react";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";

/** Screen → what was chosen of it when it was last left. */
const CHOSEN = new Map<Screen, string>();

/** Remembers what is chosen of the screen that is shown. For a component that draws nothing: each choice has it drawn anew. */
export function useKeptView(screen: Screen | undefined): void {
  const [search] = useAddressSearch();
  useEffect(() => {
    if (screen) CHOSEN.set(screen, search);
  }, [screen, search]);
}

/** What was chosen of a screen while the page lives, so that the way back from another one leads to it. */
export function findChosenView(screen: Screen): string {
  return CHOSEN.get(screen) ?? "";
}
