import { useEffect } from "react";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";
import { withoutDataReference } from "../../view-state/dataReference";

/** Screen → what was chosen of it when it was last left. */
const CHOSEN = new Map<Screen, string>();

/** Gives what was chosen of another screen while the page lives, so that the way back leads to it. */
export function useChosenViews(screen: Screen | undefined): (other: Screen) => string {
  const [search] = useAddressSearch();
  useEffect(() => {
    if (screen) CHOSEN.set(screen, withoutDataReference(search));
  }, [screen, search]);
  return (other) => (other === screen ? "" : (CHOSEN.get(other) ?? ""));
}
