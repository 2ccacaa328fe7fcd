import { useEffect } from "react";
import { useAddressSearch } from "../../ui/address/useAddressSearch";
import type { Screen } from "../../view-state/address";

/** Screen → what was chosen of it when it was last left. */
const CHOSEN = new Map<Screen, string>();

/** Remembers what is chosen of the screen that is shown. By itself, so that a choice draws nothing else anew. */
export function ChosenViewKeeper({ screen }: { readonly screen: Screen }): null {
  const [search] = useAddressSearch();
  useEffect(() => {
    CHOSEN.set(screen, search);
  }, [screen, search]);
  return null;
}

/** What was chosen of a screen while the page lives, so that the way back from another one leads to it. */
export function findChosenView(screen: Screen): string {
  return CHOSEN.get(screen) ?? "";
}
