import { afterEach, expect, test, vi } from "vitest";
import { makeDataset, makeMinistry, makePost } from "../../../test/fixtures/testDataset";
import type { ParsedTables } from "../../package/read/parseTables";
import {
  stateBeforeSession,
  type OpenedDocument,
  type OpenedPackage,
  type OpenedState,
} from "../../ui/answer/openedDocument";
import { createOpenedNotes } from "./openedNotes";
import { createOpenedSession, type OpenedSession, type SessionParts } from "./openedSession";
import type { KeptFile } from "./openedStore";
import { createOpenedTabs } from "./openedTabs";

const shipped: ParsedTables = { dataset: makeDataset({}), missing: [] };
const bytesOf = (text: string) => new TextEncoder().encode(text);

const registerTables: ParsedTables = { dataset: makeDataset({}), missing: [] };
const severalTables: ParsedTables = {
  dataset: makeDataset({
    ministries: ["be", "cl"].map((ministryId) => makeMinistry(ministryId)),
    posts: [makePost("brussels", { ministryId: "cl" }), makePost("santiago", { ministryId: "be" })],
  }),
  missing: [],
};
/** Other packages that the site ships, one of which cannot be loaded. */
const otherShipped: Pick<SessionParts, "shippedNames" | "fetchShipped"> = {
  shippedNames: new Map([
    ["register", "The register"],
    ["gone", "Gone"],
    ["register-2026", "The register of two ministries"],
  ]),
  fetchShipped: (reference) => {
    const tables = { register: registerTables, "register-2026": severalTables }[reference];
    return tables ? Promise.resolve(tables) : Promise.reject(new Error(reference));
  },
};

/** Reads a file as a package of its own; one that says `bad` is refused, and `several` without a question. */
const read: SessionParts["read"] = ({ name, bytes, question }) => {
  const text = new TextDecoder().decode(bytes);
  if (text === "several") {
    return question === undefined
      ? Promise.reject(Object.assign(new Error(text), { refusal: { failure: "several-questions" } }))
      : Promise.resolve({
          kind: "text",
          name,
          sha256: text,
          reference: question,
          question,
        } as OpenedDocument);
  }
  if (text === "bad") {
    return Promise.reject(Object.assign(new Error(text), { refusal: { failure: "no-package" } }));
  }
  const opened: OpenedPackage = {
    kind: "package",
    name,
    byteCount: bytes.length,
    sha256: `${text}-hash`,
    reference: `1-${text}.000000000000`,
    title: text,
    description: "",
    remarks: [],
    tables: { dataset: makeDataset({}), missing: [] },
  };
  return Promise.resolve(opened);
};

function makeStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    clear: () => entries.clear(),
    get length() {
      return entries.size;
    },
  };
}

/** A browser of its own: what its tabs share. */
function makeBrowser({ store }: { store?: Partial<SessionParts["store"]> } = {}) {
  const browser = makeStorage();
  const channel = `test ${crypto.randomUUID()}`;
  let kept: KeptFile | undefined;
  let writes = 0;
  const memory: SessionParts["store"] = {
    loadKeptFile: () => Promise.resolve(kept),
    keepFile: (file) => {
      kept = file;
      writes += 1;
      return Promise.resolve(true);
    },
    forgetFile: () => {
      kept = undefined;
      return Promise.resolve();
    },
    ...store,
  };
  return {
    writes: () => writes,
    kept: () => kept,
    openTab(tab = makeStorage()) {
      let leave = (): void => undefined;
      const tabs = createOpenedTabs(channel);
      const session = createOpenedSession({
        shipped,
        ...otherShipped,
        read,
        store: memory,
        notes: createOpenedNotes(() => ({ browser, tab })),
        tabs,
        onLeave: (callBack) => {
          leave = callBack;
          return () => undefined;
        },
      });
      sessions.push(session);
      // A page that hangs answers no other tab and is never left in order.
      return { session, tab, leave: () => leave(), hang: () => tabs.close() };
    },
  };
}

const sessions: OpenedSession[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const session of sessions.splice(0)) session.dispose();
});

function until(session: OpenedSession, isSo: (state: OpenedState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!isSo(session.getState())) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(check);
    check();
  });
}

const kindsOf = (session: OpenedSession) => session.getState().notices.map(({ kind }) => kind);
const titleShown = (session: OpenedSession) => {
  const { shown } = session.getState();
  return shown.kind === "package" ? shown.title : shown.kind;
};

/** A tab in which a package is open, shown and kept. */
async function showPackage(browser: ReturnType<typeof makeBrowser>, text = "a") {
  const tab = browser.openTab();
  await tab.session.start("");
  await tab.session.actions.open(`${text}.zip`, bytesOf(text));
  tab.session.actions.show(true);
  await until(tab.session, ({ shown }) => shown.kind === "package");
  return tab;
}

test("at first the shipped data are shown, and the address is left as it is", () => {
  const { session } = makeBrowser().openTab();
  expect(titleShown(session)).toBe("shipped");
  expect(session.getState().addressed).toBeUndefined();
});

test("where nothing was kept and nothing is asked for, a session that starts changes nothing", async () => {
  const { session } = makeBrowser().openTab();
  const listen = vi.fn<() => void>();
  session.subscribe(listen);
  await session.start("");
  expect(listen).not.toHaveBeenCalled();
  // The page draws what it had: another object, however alike, would cost what is not hydrated yet.
  expect(session.getState()).toBe(stateBeforeSession(shipped));
});

test("what is opened is not shown before it is asked for, and then names the address", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("");
  expect(await session.actions.open("a.zip", bytesOf("a"))).toBe(true);
  expect(titleShown(session)).toBe("shipped");
  expect(session.getState().addressed).toBe("");
  session.actions.show(true);
  await until(session, ({ shown }) => shown.kind === "package");
  expect(session.getState().addressed).toBe("1-a.000000000000");
});

test("showing and returning write no byte of the file again", async () => {
  const browser = makeBrowser();
  const { session } = await showPackage(browser);
  session.actions.show(false);
  await until(session, ({ shown }) => shown.kind === "shipped");
  session.actions.show(true);
  await until(session, ({ shown }) => shown.kind === "package");
  expect(browser.writes()).toBe(1);
});

test("the next page shows what was shown, and one after returning does not", async () => {
  const browser = makeBrowser();
  const first = await showPackage(browser);
  const second = browser.openTab().session;
  await second.start("");
  expect(titleShown(second)).toBe("a");
  first.session.actions.show(false);
  await until(first.session, ({ shown }) => shown.kind === "shipped");
  const third = browser.openTab().session;
  await third.start("");
  expect(titleShown(third)).toBe("shipped");
  await third.needText();
  expect(third.getState().opened?.name).toBe("a.zip");
});

test("an address that names what is kept shows it, even where the reader had returned", async () => {
  const browser = makeBrowser();
  const first = await showPackage(browser);
  first.session.actions.show(false);
  await until(first.session, ({ shown }) => shown.kind === "shipped");
  const { session } = browser.openTab();
  await session.start("1-a.000000000000");
  expect(titleShown(session)).toBe("a");
  expect(kindsOf(session)).toEqual([]);
});

test("an address that names other data asks for them, keeps its name, and shows them once they are opened", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("1-b.000000000000");
  expect(session.getState().notices).toEqual([{ kind: "requested", name: "1-b" }]);
  expect(session.getState().addressed).toBe("1-b.000000000000");
  await session.actions.open("a.zip", bytesOf("a"));
  expect(titleShown(session)).toBe("shipped");
  expect(kindsOf(session)).toEqual(["requested"]);
  await session.actions.open("b.zip", bytesOf("b"));
  expect(titleShown(session)).toBe("b");
  expect(kindsOf(session)).toEqual([]);
});

test("who goes on without the data that an address asks for has an address of what is shown", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("1-b.000000000000");
  session.actions.dismiss("requested");
  expect(session.getState().addressed).toBe("");
});

test("what is refused leaves what was open, and can be tried again", async () => {
  const { session } = await showPackage(makeBrowser());
  expect(await session.actions.open("b.zip", bytesOf("bad"))).toBe(false);
  expect(session.getState().refusal).toEqual({ failure: "no-package" });
  expect(titleShown(session)).toBe("a");
  session.actions.retry();
  expect(session.getState()).toMatchObject({ isReading: true, refusal: undefined });
});

test("the question chosen of several is read and kept, and another one of the open text after it", async () => {
  const browser = makeBrowser();
  const { session } = browser.openTab();
  expect(await session.actions.open("text.txt", bytesOf("several"))).toBe(false);
  session.actions.retry({ question: "54-0002" });
  await until(session, ({ opened }) => opened?.reference === "54-0002");
  session.actions.show(true);
  await until(session, ({ shown }) => shown.reference === "54-0002");

  const next = browser.openTab().session;
  await next.start("");
  expect(next.getState().shown.reference).toBe("54-0002");
  next.actions.readQuestion("54-0001");
  await until(next, ({ shown }) => shown.reference === "54-0001");
  await expect.poll(() => browser.kept()?.question).toBe("54-0001");
});

test("of two files opened in a row the last one counts", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("");
  const isOpen = await Promise.all([
    session.actions.open("a.zip", bytesOf("a")),
    session.actions.open("b.zip", bytesOf("b")),
  ]);
  expect(isOpen).toEqual([false, true]);
  expect(session.getState().opened?.name).toBe("b.zip");
});

test("a page loaded anew while a file was being read says so, once", async () => {
  const browser = makeBrowser();
  const first = browser.openTab();
  await first.session.start("");
  void first.session.actions.open("slow.zip", bytesOf("slow"));
  const { session } = browser.openTab(first.tab);
  await session.start("");
  expect(session.getState().notices).toEqual([{ kind: "interrupted", name: "slow.zip" }]);
  const again = browser.openTab(first.tab).session;
  await again.start("");
  expect(kindsOf(again)).toEqual([]);
});

test("what the browser does not keep is told at once, and again after the page was loaded anew", async () => {
  const browser = makeBrowser({ store: { keepFile: () => Promise.resolve(false) } });
  const { session, tab } = await showPackage(browser);
  await until(session, ({ isKept }) => !isKept);
  const next = browser.openTab(tab).session;
  await next.start("1-a.000000000000");
  expect(new Set(kindsOf(next))).toEqual(new Set(["lost", "requested"]));
});

test("a storage that never answers holds up neither opening nor showing", async () => {
  vi.useFakeTimers();
  const never = () => new Promise<never>(() => undefined);
  const browser = makeBrowser({ store: { loadKeptFile: never, keepFile: never, forgetFile: never } });
  const { session } = browser.openTab();
  await session.start("");
  await session.actions.open("a.zip", bytesOf("a"));
  session.actions.show(true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(titleShown(session)).toBe("a");
});

test("a storage that fails is told of, and what it keeps can still be shown later", async () => {
  let isBroken = false;
  const file: KeptFile = { id: "a-hash", name: "a.zip", bytes: bytesOf("a"), mayBeLarge: false };
  const browser = makeBrowser({
    store: { loadKeptFile: () => (isBroken ? Promise.reject(new Error("broken")) : Promise.resolve(file)) },
  });
  await showPackage(browser);
  isBroken = true;
  const { session } = browser.openTab();
  await session.start("");
  expect(session.getState().notices).toEqual([{ kind: "unread", name: "a.zip" }]);
  isBroken = false;
  session.actions.resume();
  await until(session, ({ shown }) => shown.kind === "package");
  expect(kindsOf(session)).toEqual([]);
});

test("another file opened in another tab is told, and this one stays open", async () => {
  const browser = makeBrowser();
  const first = await showPackage(browser, "a");
  const second = await showPackage(browser, "b");
  await until(first.session, ({ notices }) => notices.length > 0);
  expect(first.session.getState().notices).toEqual([{ kind: "replaced", name: "a.zip" }]);
  expect(first.session.getState().isKept).toBe(false);
  expect(titleShown(first.session)).toBe("a");
  expect(kindsOf(second.session)).toEqual([]);
  first.session.actions.forget();
  expect(browser.kept()?.name).toBe("b.zip");
});

test("closing and forgetting in one tab closes it in the others, and says so there", async () => {
  const browser = makeBrowser();
  const first = await showPackage(browser);
  const second = browser.openTab().session;
  await second.start("");
  first.session.actions.forget();
  await until(second, ({ opened }) => opened === undefined);
  expect(kindsOf(second)).toEqual(["closed-elsewhere"]);
  expect(titleShown(second)).toBe("shipped");
  expect(kindsOf(first.session)).toEqual([]);
  const third = browser.openTab().session;
  await third.start("");
  await third.needText();
  expect(third.getState().opened).toBeUndefined();
});

test("a page that hung while drawing what was kept does not show it again by itself", async () => {
  const browser = makeBrowser();
  const hung = await showPackage(browser);
  hung.session.actions.markDrawing();
  hung.hang();
  const { session } = browser.openTab();
  await session.start("");
  await session.needText();
  expect(session.getState().notices).toEqual([{ kind: "suspended", name: "a.zip" }]);
  expect(session.getState().opened).toBeUndefined();
  session.actions.resume();
  await until(session, ({ shown }) => shown.kind === "package");
  expect(kindsOf(session)).toEqual([]);
});

test("what hung can be forgotten without being read", async () => {
  const browser = makeBrowser();
  const hung = await showPackage(browser);
  hung.session.actions.markDrawing();
  hung.hang();
  const { session } = browser.openTab();
  await session.start("");
  session.actions.forget();
  await until(session, ({ notices }) => notices.length === 0);
  const next = browser.openTab().session;
  await next.start("");
  await next.needText();
  expect(next.getState().opened).toBeUndefined();
  expect(kindsOf(next)).toEqual([]);
});

test.each(["left in order", "alive for ten seconds", "still answering"])(
  "a page that is %s while drawing leaves nothing to be told",
  async (what) => {
    const browser = makeBrowser();
    const drawing = await showPackage(browser);
    vi.useFakeTimers();
    drawing.session.actions.markDrawing();
    if (what === "left in order") drawing.leave();
    if (what === "alive for ten seconds") vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    if (what !== "still answering") drawing.hang();
    const { session } = browser.openTab();
    await session.start("");
    expect(titleShown(session)).toBe("a");
    expect(kindsOf(session)).toEqual([]);
  },
);

test("with all storage closed, files are opened and shown as ever", async () => {
  const closed = (): never => {
    throw new DOMException("closed", "SecurityError");
  };
  const session = createOpenedSession({
    shipped,
    ...otherShipped,
    read,
    store: {
      loadKeptFile: () => Promise.reject(new Error("closed")),
      keepFile: () => Promise.reject(new Error("closed")),
      forgetFile: () => Promise.reject(new Error("closed")),
    },
    notes: createOpenedNotes(closed),
    tabs: createOpenedTabs(`test ${crypto.randomUUID()}`),
    onLeave: () => () => undefined,
  });
  sessions.push(session);
  await session.start("");
  await session.needText();
  await session.actions.open("a.zip", bytesOf("a"));
  session.actions.show(true);
  await until(session, ({ shown, isKept }) => shown.kind === "package" && !isKept);
  session.actions.markDrawing();
  session.actions.forget();
  expect(titleShown(session)).toBe("shipped");
});

test("an address that names another shipped source shows it, and names it from then on", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("register");
  const { shown, addressed, isReading } = session.getState();
  expect(shown).toEqual({ kind: "shipped", reference: "register", tables: registerTables });
  expect([addressed, isReading]).toEqual(["register", false]);
});

test("an address that names a shipped source shows it although an opened package was shown before", async () => {
  const browser = makeBrowser();
  await showPackage(browser);
  const { session } = browser.openTab();
  await session.start("register");
  expect(titleShown(session)).toBe("shipped");
  expect(session.getState().shown.reference).toBe("register");
});

test("a package opened and left again leads back to the shipped source that was shown", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("register");
  await session.actions.open("a.zip", bytesOf("a"));
  session.actions.show(true);
  await until(session, ({ shown }) => shown.kind === "package");
  session.actions.show(false);
  await until(session, ({ shown }) => shown.kind === "shipped");
  expect(session.getState().addressed).toBe("register");
});

test("a shipped source that cannot be loaded is named with a retry, and what was shown stays", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("gone");
  const { shown, addressed, notices } = session.getState();
  expect([shown.reference, addressed]).toEqual(["", ""]);
  expect(notices).toEqual([{ kind: "unreachable", name: "Gone", reference: "gone" }]);
  session.actions.showShipped("register");
  await until(session, (state) => state.shown.reference === "register");
  expect(kindsOf(session)).toEqual([]);
});

test("one ministry of a shipped source is shown alone, and the address names it", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("register-2026.cl");
  const { shown, addressed, notices } = session.getState();
  expect(shown.tables.dataset.posts.map(({ postId }) => postId)).toEqual(["brussels"]);
  expect([shown.reference, addressed, notices]).toEqual(["register-2026.cl", "register-2026.cl", []]);
  session.actions.showShipped("register-2026");
  await until(session, (state) => state.shown.reference === "register-2026");
  expect(session.getState().shown.tables).toBe(severalTables);
});

test("a ministry that the source does not have is named, and all of them are shown", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("register-2026.xx");
  const { shown, addressed, notices } = session.getState();
  expect(shown.tables).toBe(severalTables);
  expect(addressed).toBe("register-2026");
  expect(notices).toEqual([{ kind: "no-ministry", name: "xx" }]);
});

test("of two shipped sources asked for one after the other the last one is shown", async () => {
  const { session } = makeBrowser().openTab();
  await session.start("");
  session.actions.showShipped("register");
  session.actions.showShipped("");
  await until(session, ({ isReading }) => !isReading);
  await Promise.resolve();
  expect(session.getState().shown.reference).toBe("");
});
