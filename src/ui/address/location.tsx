import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { isNewerSite } from "../../load/newerSite";
import { holdsTypedText } from "../parts/typedText";
import { addressOfData, findDataReference, withoutDataReference } from "../../view-state/dataReference";

interface Site {
  /** The path of the site's root without the slash at its end. */
  readonly base: string;
  /** The path that the page was prerendered for, below the root; the browser's own where it is absent. */
  readonly prerenderedPath?: string | undefined;
  /** Loads what is shown at a path below the root; `undefined` where it is there. */
  readonly prepare?: ((path: string) => Promise<unknown> | undefined) | undefined;
}

/** How long what is on the screen is kept for what is to come; after that its absence is shown. */
const PATIENCE_MS = 150;

const SiteContext = createContext<Site>({ base: "" });

/** Tells the components below where the site lies. */
export function SiteProvider({
  base,
  prerenderedPath,
  prepare,
  children,
}: Site & { readonly children: ReactNode }) {
  const site = useMemo(() => ({ base, prerenderedPath, prepare }), [base, prerenderedPath, prepare]);
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

/**
 * The query string of the address without `?` and without what it says of the data on screen, which is not for a
 * single screen to know; a page is prerendered without one.
 */
export function useQueryString(): string {
  return useSyncExternalStore(
    subscribe,
    () => withoutDataReference(location.search.slice(1)),
    () => "",
  );
}

/**
 * A function that leads to a path below the site's root, with a query string, which may be empty, without loading a
 * page: at once where the screen is loaded, otherwise after a moment. The data on screen stay, unless others are named.
 * Its promise is kept when the address is the new one, or another way was taken meanwhile.
 */
export function useNavigate(): (to: string, options?: { readonly replace?: boolean }) => Promise<void> {
  const { base, prepare } = useContext(SiteContext);
  return useCallback(
    async (to, { replace = false } = {}) => {
      const way = Symbol(to);
      latestWay = way;
      const preparing = prepare?.(pathOf(to));
      if (preparing) {
        const isFree = !holdsTypedText();
        const loaded = preparing.catch(() => {
          if (isFree) void loadNewerPage(base + to);
        });
        await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
        if (latestWay !== way) return;
      }
      // To name the data on screen afterwards would be a second step of the browser, which lays the page out for it.
      const reference =
        findDataReference(to.slice(to.indexOf("?") + 1)) || findDataReference(location.search.slice(1));
      history[replace ? "replaceState" : "pushState"](null, "", base + addressOfData(to, reference));
      for (const listen of listeners) listen();
    },
    [base, prepare],
  );
}

/**
 * Loads the page that the reader has asked for, where its code is gone since the site has been renewed, unless the reader
 * has gone on meanwhile.
 */
async function loadNewerPage(href: string): Promise<void> {
  const url = new URL(href, location.href);
  if ((await isNewerSite(url.href)) && location.pathname === url.pathname) location.reload();
}

/** A function that loads what is shown at a path before it is asked for; a failure shows when it is. */
export function usePrepare(): (to: string) => void {
  const { prepare } = useContext(SiteContext);
  return useCallback((to) => void prepare?.(pathOf(to))?.catch(() => undefined), [prepare]);
}

let latestWay: symbol | undefined;

function pathOf(to: string): string {
  return to.split("?", 1)[0] ?? to;
}

/** The browser tells of going back and forward, not of what a page itself changes. */
const listeners = new Set<() => void>();

function subscribe(listen: () => void): () => void {
  const traverse = () => {
    // Going back or forward is a way too, and later than one that is still on its way.
    latestWay = undefined;
    listen();
  };
  listeners.add(listen);
  addEventListener("popstate", traverse);
  return () => {
    listeners.delete(listen);
    removeEventListener("popstate", traverse);
  };
}
