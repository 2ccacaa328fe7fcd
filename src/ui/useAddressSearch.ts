import { useCallback } from "react";
import { useNavigate, usePath, useQueryString } from "./place";

/**
 * The query string of the address, and a function that changes it in place.
 * `push` adds a step for the back button (a choice), otherwise the step is replaced (typing).
 */
export function useAddressSearch(): readonly [
  string,
  (search: string, options?: { push?: boolean }) => void,
] {
  const search = useQueryString();
  const path = usePath();
  const navigate = useNavigate();
  const setSearch = useCallback(
    (next: string, { push = true } = {}) =>
      navigate(next === "" ? path : `${path}?${next}`, { replace: !push }),
    [navigate, path],
  );
  return [search, setSearch];
}
