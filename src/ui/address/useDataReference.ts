import { createContext, useCallback, useContext } from "react";
import { withDataReference } from "../../view-state/dataReference";

/** Names the data on screen in addresses (`view-state/dataReference`); empty for the shipped data. */
export const DataReferenceContext = createContext("");

/** What each address that leads to or stands for what is shown has to name. */
export function useDataReference(): string {
  return useContext(DataReferenceContext);
}

/** A function that gives the address, relative to the page's, of another view of its screen. */
export function useHrefOfView(): (search: string) => string {
  const reference = useDataReference();
  return useCallback((search) => `?${withDataReference(search, reference)}`, [reference]);
}

/** A function that gives the address of the page as it is at that moment, naming the data on screen. */
export function useShownAddress(): () => string {
  const reference = useDataReference();
  return useCallback(() => {
    const { href, search } = location;
    const url = new URL(href);
    url.search = withDataReference(search.slice(1), reference);
    return url.href;
  }, [reference]);
}
