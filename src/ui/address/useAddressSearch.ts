import { createContext, useCallback, useContext } from "react";
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
      void navigate(`${path}?${next}`, { replace: !push });
    },
    [navigate, path],
  );
  return [search, setSearch];
}
