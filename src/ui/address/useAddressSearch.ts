import { createContext, useCallback, useContext } from "react";
import { findDataReference, withDataReference } from "../../view-state/dataReference";
import { useNavigate, usePath, useQueryString } from "./location";

/** Filled where a screen is shown within another, with the part of the address that is its own. */
export const OwnSearchContext = createContext<string | undefined>(undefined);

/**
 * The query string of the address, and a function that changes it in place.
 * `push` adds a step for the back button (a choice), otherwise the step is replaced (typing).
 */
export function useAddressSearch(): readonly [
  string,
  (search: string, options?: { push?: boolean }) => void,
] {
  const queryString = useQueryString();
  const search = useContext(OwnSearchContext) ?? queryString;
  const path = usePath();
  const navigate = useNavigate();
  const setSearch = useCallback(
    (next: string, { push = true } = {}) => {
      // Named at once: to name the data afterwards would be a second step of the browser, and lay the page out for it.
      const named = withDataReference(next, findDataReference(location.search.slice(1)));
      void navigate(named === "" ? path : `${path}?${named}`, { replace: !push });
    },
    [navigate, path],
  );
  return [search, setSearch];
}
