import { useContext } from "react";
import { isComparable, OpenedDocumentContext } from "../../ui/answer/openedDocument";
import type { Screen } from "../../view-state/address";
import { canFill, comparesSources } from "../screens";

/** Tells which screens are offered for the source that is shown. */
export function useOfferedScreens(): (screen: Screen) => boolean {
  const state = useContext(OpenedDocumentContext);
  const dataset = state?.shown.tables.dataset;
  return (screen) => {
    if (comparesSources(screen) && state && !isComparable(state)) return false;
    return !dataset || canFill(dataset, screen);
  };
}
