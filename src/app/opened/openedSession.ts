import type { ParsedTables } from "../../package/read/parseTables";
import {
  stateBeforeSession,
  type OpenedActions,
  type OpenedData,
  type OpenedNotice,
  type OpenedState,
  type ReadProgress,
  type Refusal,
  type ShippedData,
} from "../../ui/answer/openedDocument";
import { keepMinistry } from "../../domain/ministries/keepMinistry";
import { splitReference } from "../../view-state/dataReference";
import { nameInReference } from "../../view-state/referenceNames";
import type { OpenedNotes } from "./openedNotes";
import type { KeptFile } from "./openedStore";
import type { OpenedTabs, TabMessage } from "./openedTabs";

type File = Omit<KeptFile, "id">;

/** What a session stands on. */
export interface SessionParts {
  /** The data that the site opens with. */
  readonly shipped: ParsedTables;
  /** What the other data are called that the site ships, by reference. */
  readonly shippedNames: ReadonlyMap<string, string>;
  /** Fetches the tables of one of them. */
  fetchShipped(reference: string): Promise<ParsedTables>;
  /** Reads a text or a package; rejects with an error that has a `refusal`. */
  read(
    file: File,
    shipped: ParsedTables,
    onProgress: (progress: ReadProgress | undefined) => void,
  ): Promise<OpenedData>;
  readonly store: {
    loadKeptFile(): Promise<KeptFile | undefined>;
    keepFile(file: KeptFile): Promise<boolean>;
    forgetFile(): Promise<void>;
  };
  readonly notes: OpenedNotes;
  readonly tabs: OpenedTabs;
  /** Calls back when the page is left or hidden, which a page that hangs never is; gives the way to stop listening. */
  onLeave(leave: () => void): () => void;
}

export interface OpenedSession {
  readonly actions: OpenedActions;
  getState(): OpenedState;
  subscribe(listen: () => void): () => void;
  /**
   * Takes up what the browser kept: what is to be shown is read. `named` is the reference in the address, empty for
   * none.
   */
  start(named: string): Promise<void>;
  /** Reads what was kept where no screen shows it, for the screen that shows the text itself. */
  needText(): Promise<void>;
  dispose(): void;
}

/** How long a page has to live after drawing opened data until it is believed that it survives them. */
const SURVIVAL_MS = 10_000;

/** How long showing waits until what is shown is kept, so that a page loaded right after shows it too. */
const KEEPING_MS = 1000;

/** The text or the package that the reader opened, from its bytes to what all screens show. */
export function createOpenedSession({
  shipped,
  shippedNames,
  fetchShipped,
  read,
  store,
  notes,
  tabs,
  onLeave,
}: SessionParts): OpenedSession {
  const opening: ShippedData = { kind: "shipped", reference: "", tables: shipped };
  /** What is shown where nothing is that the reader opened. */
  let shippedData = opening;
  const listeners = new Set<() => void>();
  let state = stateBeforeSession(shipped);
  // Of several files opened in a row the last one counts.
  let latest = 0;
  let refused: { readonly file: File; readonly isShown: boolean } | undefined;
  /** The reference that the address keeps although it is not what is shown. */
  let pending = "";
  /** What is open, to read another question of it. */
  let openedFile: File | undefined;
  let isRestored = false;
  /** The kept file that is being read. */
  let restoring: string | undefined;
  let storing: Promise<unknown> = Promise.resolve();
  let survival: ReturnType<typeof setTimeout> | undefined;

  const isShown = () => state.shown.kind !== "shipped";
  const set = (change: Partial<OpenedState>) => {
    const next = { ...state, ...change };
    state = { ...next, addressed: pending || next.shown.reference };
    for (const listen of listeners) listen();
  };
  const withNotice = (notice: OpenedNotice) => [...without(notice.kind), notice];
  const without = (...kinds: readonly OpenedNotice["kind"][]) =>
    state.notices.filter(({ kind }) => !kinds.includes(kind));

  /** Bytes are written and deleted one after the other. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = storing.then(work);
    storing = done.catch(() => undefined);
    return done;
  };
  const noteKept = (opened: OpenedData) => {
    const { sha256, name, reference } = opened;
    notes.writeKept({ id: sha256, name, reference, isShown: isShown() });
  };

  const noteUnkept = () =>
    notes.writeUnkept(state.opened && !state.isKept ? { kind: "lost", name: state.opened.name } : undefined);

  /** Reads a file; `undefined` where it was refused, or where another one was opened meanwhile. */
  async function readFile(file: File, willBeShown: boolean): Promise<OpenedData | undefined> {
    const turn = (latest += 1);
    const isLatest = () => turn === latest;
    refused = undefined;
    set({ isReading: true, progress: undefined, refusal: undefined });
    try {
      const opened = await read(file, shipped, (progress) => isLatest() && set({ progress }));
      return isLatest() ? opened : undefined;
    } catch (error) {
      if (!isLatest()) return undefined;
      refused = { file, isShown: willBeShown };
      set({ isReading: false, refusal: refusalOf(error) });
      return undefined;
    }
  }

  function take(opened: OpenedData, file: File, willBeShown: boolean): void {
    // A package may be large, and is never read otherwise.
    openedFile = opened.kind === "text" ? file : undefined;
    if (willBeShown) pending = "";
    set({
      opened,
      shown: willBeShown ? opened : shippedData,
      isReading: false,
      isKept: true,
      notices: without(
        "suspended",
        "unread",
        "interrupted",
        "lost",
        "replaced",
        ...(willBeShown ? (["requested"] as const) : []),
      ),
    });
  }

  async function openFile(file: File, willBeShown: boolean): Promise<boolean> {
    notes.writeUnkept({ kind: "interrupted", name: file.name });
    const opened = await readFile(file, willBeShown);
    if (!opened) {
      if (!state.isReading) noteUnkept();
      return false;
    }
    // What the address asks for is shown as soon as it is there.
    take(opened, file, willBeShown || opened.reference === pending);
    stopMarking();
    void keep(opened, file);
    return true;
  }

  async function keep(opened: OpenedData, file: File): Promise<void> {
    const turn = latest;
    const kept = { ...file, id: opened.sha256 };
    const isKept = await inTurn(async () => turn === latest && (await store.keepFile(kept))).catch(
      () => false,
    );
    if (turn !== latest) return;
    set({ isKept });
    noteUnkept();
    if (!isKept) return;
    noteKept(opened);
    tabs.tell({ kind: "kept", id: opened.sha256 });
  }

  /** Reads what the browser kept. */
  async function restore(willBeShown: boolean): Promise<void> {
    isRestored = true;
    const turn = latest;
    const note = notes.readKept();
    const file = await store.loadKeptFile().catch(() => "unreachable" as const);
    if (turn !== latest) return;
    if (file === "unreachable") {
      if (note && willBeShown) set({ notices: withNotice({ kind: "unread", name: note.name }) });
      return;
    }
    if (!file) {
      notes.writeKept(undefined);
      if (!note || !willBeShown) return;
      set({
        notices: withNotice(pending === "" ? { kind: "lost", name: note.name } : requestedNotice(pending)),
      });
      return;
    }
    restoring = file.id;
    const opened = await readFile(file, willBeShown);
    restoring = undefined;
    if (opened) {
      take(opened, file, willBeShown);
      noteKept(opened);
    } else if (willBeShown && refused) {
      set({ notices: withNotice({ kind: "unread", name: file.name }) });
    }
  }

  /** Shows shipped data, which are fetched first. Whatever the reader asks for meanwhile counts instead. */
  async function showShipped(reference: string): Promise<void> {
    const turn = (latest += 1);
    stopMarking();
    pending = reference;
    refused = undefined;
    set({ isReading: true, refusal: undefined, notices: without("requested", "unreachable") });
    const [packageReference, ministryId] = splitReference(reference);
    const whole = packageReference === "" ? opening : await fetchShippedData(packageReference);
    if (turn !== latest) return;
    pending = "";
    const found = whole && showAlone(whole, ministryId, reference);
    if (found) shippedData = found;
    const name = shippedNames.get(packageReference) ?? packageReference;
    set({
      isReading: false,
      ...(found ? { shown: found } : { notices: withNotice({ kind: "unreachable", name, reference }) }),
    });
    if (found === whole && ministryId !== "")
      set({ notices: withNotice({ kind: "no-ministry", name: ministryId }) });
    if (found && state.opened && state.isKept) noteKept(state.opened);
  }

  const fetchShippedData = (reference: string) =>
    fetchShipped(reference).then(
      (tables): ShippedData => ({ kind: "shipped", reference, tables }),
      () => undefined,
    );

  function close(): void {
    latest += 1;
    refused = undefined;
    openedFile = undefined;
    pending = "";
    stopMarking();
    notes.writeUnkept(undefined);
    set({
      opened: undefined,
      shown: shippedData,
      isReading: false,
      refusal: undefined,
      isKept: true,
      notices: [],
    });
  }

  function stopMarking(): void {
    clearTimeout(survival);
    survival = undefined;
    notes.writeDrawing(undefined);
  }

  function hear(message: TabMessage): void {
    const { opened } = state;
    switch (message.kind) {
      case "kept":
        if (!opened || opened.sha256 === message.id || !state.isKept) return;
        set({ isKept: false, notices: withNotice({ kind: "replaced", name: opened.name }) });
        return noteUnkept();
      case "forgotten": {
        const isSuspended = state.notices.some(({ kind }) => kind === "suspended");
        if (!isSuspended && restoring !== message.id && opened?.sha256 !== message.id) return;
        close();
        return set({ notices: withNotice({ kind: "closed-elsewhere" }) });
      }
      case "is-drawing?":
        if (survival !== undefined) tabs.tell({ kind: "is-drawing" });
        return;
      case "is-drawing":
        return;
    }
  }

  tabs.listen(hear);
  const stopListening = onLeave(() => survival !== undefined && stopMarking());

  async function start(named: string): Promise<void> {
    const turn = latest;
    const unkept = notes.readUnkept();
    notes.writeUnkept(undefined);
    const [packageReference, ministryId] = splitReference(named);
    if (shippedNames.has(packageReference) || ministryId !== "") {
      if (unkept) set({ notices: [unkept] });
      return showShipped(named);
    }
    const note = notes.readKept();
    const isOther = named !== "" && note?.reference !== named;
    pending = named;
    const notices = [...(unkept ? [unkept] : []), ...(isOther ? [requestedNotice(named)] : [])];
    // Nothing changes on a page that shows the shipped data and has nothing to say.
    if (notices.length > 0 || named !== "") set({ notices });
    if (!note) return;
    // A mark that no tab answers for was left by a page that hung, or was ended in the middle of it.
    if (notes.readDrawing() === note.id && !(await tabs.askIfDrawing())) {
      isRestored = true;
      if (turn === latest) set({ notices: withNotice({ kind: "suspended", name: note.name }) });
      return;
    }
    const willBeShown = named === "" ? note.isShown : !isOther;
    if (turn === latest && willBeShown) await restore(true);
  }

  const actions: OpenedActions = {
    open: (name, bytes, { mayBeLarge = false, isShown: willBeShown = false } = {}) =>
      openFile({ name, bytes, mayBeLarge }, willBeShown),
    retry(options) {
      if (!refused) return;
      const { file, isShown: willBeShown } = refused;
      void openFile({ ...file, ...options }, willBeShown);
    },
    readQuestion(question) {
      if (openedFile) void openFile({ ...openedFile, question }, isShown());
    },
    show(willBeShown) {
      const { opened } = state;
      if (!opened) return;
      if (!willBeShown) stopMarking();
      const turn = latest;
      void settledWithin(storing, willBeShown ? KEEPING_MS : 0).then(() => {
        if (turn !== latest) return;
        pending = "";
        set({ shown: willBeShown ? opened : shippedData, notices: without("requested") });
        if (state.isKept) noteKept(opened);
      });
    },
    showShipped: (reference) => void showShipped(reference),
    resume() {
      stopMarking();
      set({ notices: without("suspended", "unread") });
      void restore(true);
    },
    forget() {
      const id = state.opened?.sha256 ?? notes.readKept()?.id;
      const { isKept } = state;
      close();
      if (!isKept) return;
      notes.writeKept(undefined);
      void inTurn(store.forgetFile).catch(() => undefined);
      if (id !== undefined) tabs.tell({ kind: "forgotten", id });
    },
    dismiss(kind) {
      pending = "";
      set({ notices: without(kind) });
    },
    markDrawing() {
      const { shown } = state;
      if (shown.kind === "shipped") return;
      notes.writeDrawing(shown.sha256);
      clearTimeout(survival);
      survival = setTimeout(stopMarking, SURVIVAL_MS);
    },
  };
  let starting: Promise<void> | undefined;
  return {
    actions,
    getState: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    start: (named) => (starting ??= start(named)),
    async needText() {
      await starting;
      if (!isRestored && latest === 0) await restore(false);
    },
    dispose() {
      latest += 1;
      if (survival !== undefined) stopMarking();
      stopListening();
      tabs.close();
    },
  };
}

/** The data of one ministry alone; all of them where it is not one of several. */
function showAlone(whole: ShippedData, ministryId: string, reference: string): ShippedData {
  const dataset = keepMinistry(whole.tables.dataset, ministryId);
  return dataset ? { ...whole, reference, tables: { ...whole.tables, dataset } } : whole;
}

function requestedNotice(reference: string): OpenedNotice {
  return { kind: "requested", name: nameInReference(reference) };
}

/** The reader of files says why it refused something; anything else is a failure of its own. */
function refusalOf(error: unknown): Refusal {
  return error instanceof Error && "refusal" in error ? (error.refusal as Refusal) : { failure: "failed" };
}

async function settledWithin(work: Promise<unknown>, patienceMs: number): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}
