import { expect, test } from "vitest";
import { EMPTY_MAPPING } from "../../../intake/columns/mapping";
import type { IntakeReview } from "../../../intake/review/reviewIntake";
import type { IntakeReply, IntakeRequest } from "./intakeWorker";
import { createListSession } from "./listSession";
import type { KeptList, ListStore } from "./listStore";

const REVIEW = { postCount: 1 } as IntakeReview;
const BYTES = new Uint8Array();
const { about } = EMPTY_MAPPING;

/** A session whose workers say what the test says; `stored` is what the tab had before. */
function startSession(stored?: KeptList | Pick<KeptList, "name">) {
  const workers: {
    requests: IntakeRequest[];
    isEnded: boolean;
    say(reply: IntakeReply): void;
    fail(): void;
  }[] = [];
  const start = () => {
    const worker = {
      onmessage: undefined as ((event: { data: IntakeReply }) => void) | undefined,
      onerror: undefined as (() => void) | undefined,
      postMessage: (request: IntakeRequest) => void own.requests.push(request),
      terminate: () => {
        own.isEnded = true;
      },
    };
    const own = {
      requests: [] as IntakeRequest[],
      isEnded: false,
      say: (reply: IntakeReply) => worker.onmessage?.({ data: reply }),
      fail: () => worker.onerror?.(),
    };
    workers.push(own);
    return worker as unknown as Worker;
  };
  let kept: KeptList | Pick<KeptList, "name"> | undefined = stored;
  const store: ListStore = {
    keep: (list) => (kept = list),
    noteChoices: (mapping) => (kept = kept && { ...kept, mapping }),
    load: () => Promise.resolve(kept),
    forget: () => (kept = undefined),
  };
  const session = createListSession({
    start,
    gazetteer: () => ({ gazetteerUrl: "", outlinesUrl: "" }),
    store,
  });
  return { session, workers, kept: () => kept };
}

async function openFirst() {
  const started = startSession();
  const opened = started.session.open("a.csv", BYTES, about);
  started.workers[0]?.say({ kind: "review", review: REVIEW });
  await opened;
  return started;
}

test("a list that is refused leaves the one before open", async () => {
  const { session, workers } = await openFirst();
  const second = session.open("b.pdf", BYTES, about);
  workers[1]?.say({ kind: "refused", refusal: { code: "pdf", found: "" } });
  expect(await second).toEqual({ code: "pdf", found: "" });
  expect(session.getState()).toMatchObject({
    list: { name: "a.csv" },
    refusal: { name: "b.pdf", code: "pdf" },
  });
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([false, true]);
});

test("of several choices in a row the last one is shown, and each can be taken back", async () => {
  const { session, workers } = await openFirst();
  session.choose({ emptyCell: "absent" });
  session.choose({ headerRow: 2 });
  workers[0]?.say({ kind: "review", review: { ...REVIEW, postCount: 2 } });
  workers[0]?.say({ kind: "review", review: { ...REVIEW, postCount: 3 } });
  await expect.poll(() => session.getState().list?.review.postCount).toBe(3);
  expect(session.getState().list?.mapping).toMatchObject({ emptyCell: "absent", headerRow: 2 });
  session.undo();
  workers[0]?.say({ kind: "review", review: { ...REVIEW, postCount: 2 } });
  await expect.poll(() => session.getState().working).toBe(undefined);
  expect(session.getState().list?.mapping).toEqual({ ...EMPTY_MAPPING, emptyCell: "absent" });
});

test("a choice that does not fit is not taken", async () => {
  const { session, workers } = await openFirst();
  session.choose({ headerRow: 99 });
  workers[0]?.say({ kind: "refused", refusal: { code: "no-such-row", found: "99" } });
  await expect.poll(() => session.getState().refusal?.code).toBe("no-such-row");
  expect(session.getState()).toMatchObject({ list: { mapping: EMPTY_MAPPING }, canUndo: false });
});

test("a worker that does not arrive is unreachable, one that breaks has failed", async () => {
  const { session, workers } = startSession();
  const lost = session.open("a.csv", BYTES, about);
  workers[0]?.fail();
  expect((await lost)?.code).toBe("unreachable");
  const broken = session.open("a.csv", BYTES, about);
  workers[1]?.say({ kind: "progress", share: 0.5 });
  workers[1]?.fail();
  expect((await broken)?.code).toBe("failed");
});

test("reading that is stopped is over, and says nothing later", async () => {
  const { session, workers } = startSession();
  void session.open("a.csv", BYTES, about);
  session.cancel();
  workers[0]?.say({ kind: "review", review: REVIEW });
  await Promise.resolve();
  expect([session.getState().list, session.getState().working, workers[0]?.isEnded]).toEqual([
    undefined,
    undefined,
    true,
  ]);
});

test("a list and what was chosen of it are there again when the page is loaded anew", async () => {
  const { session, workers, kept } = await openFirst();
  session.choose({ emptyCell: "absent" });
  workers[0]?.say({ kind: "review", review: REVIEW });
  await expect.poll(() => session.getState().working).toBe(undefined);
  const next = startSession(kept());
  const restored = next.session.restore();
  await expect
    .poll(() => next.workers[0]?.requests)
    .toMatchObject([{ kind: "open", name: "a.csv", bytes: BYTES, mapping: { emptyCell: "absent" } }]);
  next.workers[0]?.say({ kind: "review", review: REVIEW });
  await restored;
  expect(next.session.getState().list).toMatchObject({ name: "a.csv", isRestored: true });
  next.session.close();
  expect(next.kept()).toBe(undefined);
});

test("a list that the browser no longer has is told", async () => {
  const { session } = startSession({ name: "a.csv" });
  await session.restore();
  expect(session.getState().refusal).toEqual({ code: "lost", found: "", name: "a.csv" });
});

test("a list that is opened is not replaced by the one before the reload", async () => {
  const { session, workers } = startSession({ name: "a.csv", bytes: BYTES, mapping: EMPTY_MAPPING });
  const opened = session.open("b.csv", BYTES, about);
  workers[0]?.say({ kind: "review", review: REVIEW });
  await opened;
  await session.restore();
  expect([session.getState().list?.name, workers.length]).toEqual(["b.csv", 1]);
});
