import { createContext, useCallback, useContext } from "react";
import { addressOfData, withDataReference } from "../../view-state/dataReference";

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
    const { origin, pathname, search, hash } = location;
    return origin + addressOfData(pathname + search, reference) + hash;
  }, [reference]);
}
