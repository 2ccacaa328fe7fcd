import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { ParsedTables } from "../../package/read/parseTables";
import { DataReferenceContext } from "../../ui/address/useDataReference";
import {
  OpenedDocumentContext,
  stateBeforeSession,
  type OpenedActions,
  type OpenedState,
  type ShippedSource,
} from "../../ui/answer/openedDocument";
import { SourceProvider } from "../../ui/language/LanguageProvider";
import { usePath, useQueryString } from "../../ui/address/location";
import { addressOfData, findDataReference, isShippedReference } from "../../view-state/dataReference";
import type { OpenedSession } from "./openedSession";
import { formatUnkept, UNKEPT } from "./unkeptNote";

/** Before anything is open there is nothing to be done with it. */
const NO_ACTIONS: OpenedActions = {
  open: () => Promise.resolve(false),
  retry: () => undefined,
  readQuestion: () => undefined,
  show: () => undefined,
  showShipped: () => undefined,
  resume: () => undefined,
  forget: () => undefined,
  dismiss: () => undefined,
  markDrawing: () => undefined,
};

interface OpenedDocumentProviderProps {
  readonly shipped: ParsedTables;
  /** All data packages that the site ships. */
  readonly sources: readonly ShippedSource[];
  /** Whether the screen shows the text itself; otherwise a kept text is read only where its facts are shown. */
  readonly isTextNeeded: boolean;
  readonly children: ReactNode;
}

/**
 * The text or the package that the reader opened, above all screens. The first drawing is always without it, as the
 * pages were prerendered; what the browser kept is read again right after.
 */
export function OpenedDocumentProvider({
  shipped,
  sources,
  isTextNeeded,
  children,
}: OpenedDocumentProviderProps) {
  const before = useMemo(() => stateBeforeSession(shipped), [shipped]);
  const { session, early, actions } = useSession(shipped, sources);
  useEffect(() => {
    if (isTextNeeded) void session?.needText();
  }, [session, isTextNeeded]);
  const state = useSyncExternalStore(
    session?.subscribe ?? subscribeToNothing,
    () => session?.getState() ?? before,
    () => before,
  );
  useNamingAddress(state.addressed);
  useFollowingHistory(state, actions);
  const unread = session ? undefined : early;
  // The same value until something is opened: what is not hydrated yet loses what was prerendered when a context changes.
  const value = useMemo(
    () => ({ ...actions, ...state, ...unread, shipped, sources }),
    [actions, state, unread, shipped, sources],
  );
  return (
    <DataReferenceContext value={state.shown.reference}>
      <OpenedDocumentContext value={value}>
        <SourceProvider source={state.shown.tables.dataset}>{children}</SourceProvider>
      </OpenedDocumentContext>
    </DataReferenceContext>
  );
}

/** The session, whose code comes after the page; what is opened before it is there waits for it. */
function useSession(shipped: ParsedTables, sources: readonly ShippedSource[]) {
  const queryClient = useQueryClient();
  const [session, setSession] = useState<OpenedSession>();
  const [early, setEarly] = useState<Pick<OpenedState, "isReading" | "refusal">>();
  const loading = useRef<Promise<OpenedSession>>(undefined);
  const first = useRef<() => void>(undefined);
  const loadSession = useCallback(() => {
    loading.current ??= fetchSession(shipped, sources, queryClient).then(
      (loaded) => {
        setSession(loaded);
        return loaded;
      },
      (error: unknown) => {
        loading.current = undefined;
        throw error;
      },
    );
    return loading.current;
  }, [shipped, sources, queryClient]);
  useEffect(() => {
    const loaded = loadSession().catch(() => undefined);
    return () => void loaded.then((created) => created?.dispose());
  }, [loadSession]);
  const openFirst = useCallback(
    async (...[name, bytes, options]: Parameters<OpenedActions["open"]>) => {
      setEarly({ isReading: true, refusal: undefined });
      // Later the session itself notes what it reads.
      const note = () => noteInterrupted(name);
      addEventListener("pagehide", note);
      try {
        const loaded = await loadSession().finally(() => removeEventListener("pagehide", note));
        return await loaded.actions.open(name, bytes, options);
      } catch {
        setEarly({ isReading: false, refusal: { failure: "unreachable" } });
        return false;
      }
    },
    [loadSession],
  );
  const latest = useRef<OpenedActions>(NO_ACTIONS);
  useEffect(() => {
    if (session) latest.current = session.actions;
  }, [session]);
  const actions = useMemo<OpenedActions>(
    () => ({
      open: (...file) => {
        if (latest.current !== NO_ACTIONS) return latest.current.open(...file);
        first.current = () => void openFirst(...file);
        return openFirst(...file);
      },
      retry: (options) => {
        if (latest.current !== NO_ACTIONS) latest.current.retry(options);
        else first.current?.();
      },
      readQuestion: (question) => latest.current.readQuestion(question),
      show: (isShown) => latest.current.show(isShown),
      showShipped: (reference) => latest.current.showShipped(reference),
      resume: () => latest.current.resume(),
      forget: () => latest.current.forget(),
      dismiss: (...notice) => latest.current.dismiss(...notice),
      markDrawing: () => latest.current.markDrawing(),
    }),
    [openFirst],
  );
  return { session, early, actions };
}

/** For the next page of this tab: a file was chosen and not yet read when this one was left. */
function noteInterrupted(name: string): void {
  try {
    sessionStorage.setItem(UNKEPT, formatUnkept({ kind: "interrupted", name }));
  } catch {
    // The browser keeps nothing.
  }
}

async function fetchSession(
  ...parts: readonly [ParsedTables, readonly ShippedSource[], QueryClient]
): Promise<OpenedSession> {
  const { startBrowserSession } = await import("./browserSession");
  return startBrowserSession(...parts);
}

/** Keeps the address naming the data on screen, wherever the reader goes. */
function useNamingAddress(reference: string | undefined): void {
  const path = usePath();
  const search = useQueryString();
  useEffect(() => {
    if (reference === undefined) return;
    const { pathname, search: own, hash } = location;
    const named = addressOfData(pathname + own, reference);
    if (named !== pathname + own) history.replaceState(history.state, "", named + hash);
  }, [reference, path, search]);
}

/** On going back or forward shows the shipped data that the address there names. Opened data stay, and name it anew. */
function useFollowingHistory({ shown, addressed }: OpenedState, { showShipped }: OpenedActions): void {
  const isShipped = shown.kind === "shipped";
  useEffect(() => {
    if (!isShipped || addressed === undefined) return undefined;
    const follow = () => {
      const named = findDataReference(location.search.slice(1));
      if (named !== addressed && isShippedReference(named)) showShipped(named);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [isShipped, addressed, showShipped]);
}

function subscribeToNothing() {
  return () => undefined;
}
