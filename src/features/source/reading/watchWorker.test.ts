import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReadProgress } from "../../../ui/answer/openedDocument";
import { ReadError } from "./readError";
import { watchWorker } from "./watchWorker";

type Reply = "begun" | "refused" | { readonly result: string };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that says what the test says, and how its watch goes. */
function startWork() {
  const worker = {
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: vi.fn<() => void>(),
  } as unknown as Worker;
  const progress: (ReadProgress | undefined)[] = [];
  const outcome = watchWorker(worker, "request", {
    silenceMs: 5000,
    silent: "timeout",
    onProgress: (now) => progress.push(now),
    hear: (reply: Reply) => {
      if (reply === "refused") throw new ReadError({ failure: "empty" });
      return reply === "begun" ? undefined : reply;
    },
  }).catch((error: unknown) => (error instanceof ReadError ? error.refusal.failure : error));
  return {
    worker,
    progress,
    outcome,
    say: (reply: Reply) => worker.onmessage?.(new MessageEvent("message", { data: reply })),
    break: () => worker.onerror?.(new Event("error") as ErrorEvent),
  };
}

test("a script that is slow is said to be slow after five seconds, and is no fault of the text", async () => {
  const { progress, outcome, say } = startWork();
  vi.advanceTimersByTime(60_000);
  expect(progress).toEqual([{ step: "slow" }]);
  say("begun");
  say({ result: "read" });
  expect(await outcome).toBe("read");
});

test("a script that never comes is said not to have arrived", async () => {
  const { outcome, worker } = startWork();
  vi.advanceTimersByTime(120_000);
  expect(await outcome).toBe("unreachable");
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test("a script that is lost is unreachable, one that breaks while it reads has failed", async () => {
  const lost = startWork();
  lost.break();
  expect(await lost.outcome).toBe("unreachable");
  const broken = startWork();
  broken.say("begun");
  broken.break();
  expect(await broken.outcome).toBe("failed");
});

test("reading that says nothing for five seconds is stopped, however long its script took", async () => {
  const { outcome, say, worker } = startWork();
  vi.advanceTimersByTime(30_000);
  say("begun");
  vi.advanceTimersByTime(4999);
  expect(worker.terminate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(await outcome).toBe("timeout");
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test("a refusal is passed on as it is", async () => {
  const { outcome, say } = startWork();
  say("refused");
  expect(await outcome).toBe("empty");
});
