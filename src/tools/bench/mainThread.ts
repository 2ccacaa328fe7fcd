import type { CDPSession, Page } from "playwright-core";
import type { MadeOf } from "./report";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, which other programs do not lengthen. */
  readonly tdur?: number;
}

/** What the browser calls its work. What is called nothing here counts as what it is part of. */
const WORK: Readonly<Record<string, string>> = {
  RunTask: "else",
  ParseHTML: "parsing",
  ParseAuthorStyleSheet: "style",
  UpdateLayoutTree: "style",
  Layout: "layout",
  PrePaint: "painting",
  Paint: "painting",
  Layerize: "painting",
  Commit: "painting",
  EvaluateScript: "script",
  "v8.compile": "script",
  "v8.compileModule": "script",
  "v8.evaluateModule": "script",
  FunctionCall: "script",
  EventDispatch: "script",
  TimerFire: "script",
  FireAnimationFrame: "script",
  FireIdleCallback: "script",
  RunMicrotasks: "script",
};
const MARK = "bench";

/**
 * What the main thread of a page does while `act` goes on, in milliseconds of the processor's time by kind, the most
 * first. The page may be loaded meanwhile.
 */
export async function traceMainThread(
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<MadeOf> {
  const events: TraceEvent[] = [];
  // The protocol leaves the events without a type.
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "v8", "blink.user_timing"] },
  });
  await act();
  await page.evaluate((mark) => performance.mark(mark), MARK);
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error("The trace does not have the page.");
  return sumByKind(events.filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === "X"));
}

/**
 * The time of each kind without that of what it contains, the most first.
 * @internal Exported for tests.
 */
export function sumByKind(events: readonly Pick<TraceEvent, "name" | "ts" | "dur" | "tdur">[]): MadeOf {
  const sums = new Map<string, number>();
  const open: { readonly end: number; readonly kind: string }[] = [];
  const add = (kind: string, microseconds: number) =>
    sums.set(kind, (sums.get(kind) ?? 0) + microseconds / 1000);
  // Of two that begin together the longer contains the other.
  const inOrder = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { name, ts, dur = 0, tdur = 0 } of inOrder) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1)?.kind;
    const kind = WORK[name] ?? outer;
    if (kind === undefined) continue;
    add(kind, tdur);
    if (outer !== undefined) add(outer, -tdur);
    open.push({ end: ts + dur, kind });
  }
  return [...sums].toSorted(([, one], [, other]) => other - one);
}
