import { EMPTY_MAPPING, type Mapping } from "../../../intake/columns/mapping";
import type { FindingCode } from "../../../intake/intakeFindings";
import type { IntakeReview } from "../../../intake/review/reviewIntake";
import type { IntakeRefusal, IntakeReply, IntakeRequest } from "./intakeWorker";
import type { KeptList, ListStore } from "./listStore";
import type { SavedFile } from "./savedFiles";

/** The table that is open, as the page knows it. */
export interface OpenList {
  /** That of the file; empty for what was pasted. */
  readonly name: string;
  readonly mapping: Mapping;
  readonly review: IntakeReview;
  /** Whether it was open before the page was loaded anew. */
  readonly isRestored: boolean;
}

export interface ListState {
  readonly list: OpenList | undefined;
  /** What is being read, or made anew. */
  readonly working: { readonly name: string; readonly share: number | undefined } | undefined;
  readonly refusal: (IntakeRefusal & { readonly name: string }) | undefined;
  /** Choices that were opened before their table. */
  readonly pendingMapping: Mapping | undefined;
  readonly canUndo: boolean;
}

const NOTHING: ListState = {
  list: undefined,
  working: undefined,
  refusal: undefined,
  pendingMapping: undefined,
  canUndo: false,
};

/** A list on its way from a file to a source. It stays while the tab is open, whatever screen is shown, also over a reload. */
export interface ListSession {
  getState(): ListState;
  subscribe(listen: () => void): () => void;
  /** Reads a table; tells why it was refused, if it was. What was open before stays open then. */
  open(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    about: Mapping["about"],
  ): Promise<IntakeRefusal | undefined>;
  /** Opens the list again that this tab had before the page was loaded anew; once, and only where none is open. */
  restore(): Promise<void>;
  /** Stops reading. */
  cancel(): void;
  choose(part: Partial<Mapping>): void;
  undo(): void;
  /** Undefined where it could not be made, which the state says. */
  save(
    file: SavedFile,
    words: Readonly<Record<FindingCode, string>>,
  ): Promise<Extract<IntakeReply, { kind: "saved" }> | undefined>;
  close(): void;
  refuse(name: string, refusal: IntakeRefusal): void;
}

/** What a session stands on: a worker to read in, where that finds the gazetteer, and what keeps the list. */
export interface ListSessionParts {
  start(): Worker;
  gazetteer(): Pick<Extract<IntakeRequest, { kind: "open" }>, "gazetteerUrl" | "outlinesUrl">;
  readonly store: ListStore;
}

export function createListSession({ start, gazetteer, store }: ListSessionParts): ListSession {
  const listeners = new Set<() => void>();
  let state = NOTHING;
  let reader: Reader | undefined;
  /** That of a file which is being opened. */
  let opening: Reader | undefined;
  let history: readonly Mapping[] = [];
  /** Whether what the tab had before was asked for, or is no longer wanted. */
  let isSettled = false;
  const set = (change: Partial<ListState>) => {
    state = { ...state, ...change, canUndo: history.length > 0 };
    for (const listen of listeners) listen();
  };
  const onProgress = (share: number) => state.working && set({ working: { ...state.working, share } });

  async function makeAnew(mapping: Mapping, choices: readonly Mapping[]): Promise<void> {
    const { list } = state;
    if (!list || !reader) return;
    const choicesBefore = history;
    history = choices;
    set({ list: { ...list, mapping }, working: { name: list.name, share: undefined }, refusal: undefined });
    const reply = await reader.ask({ kind: "choose", mapping });
    // Of several choices in a row the last one counts.
    if (state.list?.mapping !== mapping) return;
    if (reply.kind === "review") {
      set({ list: { ...list, mapping, review: reply.review }, working: undefined });
      store.noteChoices(mapping);
      return;
    }
    history = choicesBefore;
    set({
      list,
      working: undefined,
      ...(reply.kind === "refused" && { refusal: { ...reply.refusal, name: list.name } }),
    });
  }

  function choose(part: Partial<Mapping>): void {
    const { list } = state;
    if (!list) return;
    void makeAnew({ ...list.mapping, ...part }, [...history, list.mapping]);
  }

  async function read(list: KeptList, isFromStore: boolean): Promise<IntakeRefusal | undefined> {
    const { name, bytes, mapping } = list;
    opening?.end();
    const own = (opening = createReader(start(), onProgress));
    set({ working: { name, share: undefined }, refusal: undefined });
    const reply = await own.ask({ kind: "open", name, bytes, mapping, ...gazetteer() });
    if (opening !== own) return undefined;
    opening = undefined;
    if (reply.kind === "review") {
      reader?.end();
      reader = own;
      history = [];
      const { review } = reply;
      set({
        list: { name, mapping, review, isRestored: isFromStore },
        working: undefined,
        pendingMapping: undefined,
      });
      if (!isFromStore) store.keep(list);
      return undefined;
    }
    own.end();
    set({ working: undefined });
    if (reply.kind === "mapping") {
      if (state.list) choose(reply.mapping);
      else set({ pendingMapping: reply.mapping });
      return undefined;
    }
    const refusal = reply.kind === "refused" ? reply.refusal : FAILED;
    set({ refusal: { ...refusal, name } });
    return refusal;
  }

  return {
    getState: () => state,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    open(name, bytes, about) {
      isSettled = true;
      return read({ name, bytes, mapping: state.pendingMapping ?? { ...EMPTY_MAPPING, about } }, false);
    },
    async restore() {
      if (isSettled) return;
      isSettled = true;
      const kept = await store.load();
      if (!kept || opening || state.list) return;
      if ("bytes" in kept) return void (await read(kept, true));
      set({ refusal: { code: "lost", found: "", name: kept.name } });
    },
    cancel() {
      opening?.end();
      opening = undefined;
      set({ working: undefined });
    },
    choose,
    undo() {
      const last = history.at(-1);
      if (last) void makeAnew(last, history.slice(0, -1));
    },
    async save(file, words) {
      const reply = await reader?.ask({ kind: "save", file, words });
      if (reply?.kind === "saved") return reply;
      set({
        refusal: { ...(reply?.kind === "refused" ? reply.refusal : FAILED), name: state.list?.name ?? "" },
      });
      return undefined;
    },
    close() {
      reader?.end();
      opening?.end();
      reader = opening = undefined;
      history = [];
      store.forget();
      set(NOTHING);
    },
    refuse: (name, refusal) => set({ refusal: { ...refusal, name } }),
  };
}

const FAILED: IntakeRefusal = { code: "failed", found: "" };

/** A worker whose replies come in the order of what it is asked. */
interface Reader {
  ask(request: IntakeRequest): Promise<IntakeReply>;
  end(): void;
}

function createReader(worker: Worker, onProgress: (share: number) => void): Reader {
  const waiting: ((reply: IntakeReply) => void)[] = [];
  let hasAnswered = false;
  worker.onmessage = ({ data }: MessageEvent<IntakeReply>) => {
    hasAnswered = true;
    if (data.kind === "progress") onProgress(data.share);
    else waiting.shift()?.(data);
  };
  worker.onerror = () => {
    const refusal: IntakeRefusal = { code: hasAnswered ? "failed" : "unreachable", found: "" };
    for (const settle of waiting.splice(0)) settle({ kind: "refused", refusal });
  };
  return {
    ask: (request) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(request);
      }),
    end: () => worker.terminate(),
  };
}
