import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";

interface Site {
  /** The path of the site's root without the slash at its end. */
  readonly base: string;
  /** The path that the page was prerendered for, below the root; the browser's own where it is absent. */
  readonly prerenderedPath?: string | undefined;
}

const SiteContext = createContext<Site>({ base: "" });

/** Tells the components below where the site lies. */
export function SiteProvider({ base, prerenderedPath, children }: Site & { readonly children: ReactNode }) {
  const site = useMemo(() => ({ base, prerenderedPath }), [base, prerenderedPath]);
  return <SiteContext value={site}>{children}</SiteContext>;
}

/** The path of the page below the site's root: `/en/coverage/`. */
export function usePath(): string {
  const { base, prerenderedPath = "/" } = useContext(SiteContext);
  return useSyncExternalStore(
    subscribe,
    () => location.pathname.slice(base.length),
    () => (typeof location === "undefined" ? prerenderedPath : location.pathname.slice(base.length)),
  );
}

/** The query string of the address without `?`; a page is prerendered without one. */
export function useQueryString(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search.slice(1),
    () => "",
  );
}

/** A function that leads to a path below the site's root, with a query string, without loading a page. */
export function useNavigate(): (to: string, options?: { readonly replace?: boolean }) => void {
  const { base } = useContext(SiteContext);
  return useCallback(
    (to, { replace = false } = {}) => {
      history[replace ? "replaceState" : "pushState"](null, "", base + to);
      for (const listen of listeners) listen();
    },
    [base],
  );
}

/** The browser tells of going back and forward, not of what a page itself changes. */
const listeners = new Set<() => void>();

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  addEventListener("popstate", listen);
  return () => {
    listeners.delete(listen);
    removeEventListener("popstate", listen);
  };
}
