import type { Page } from "playwright-core";
import type { MadeOf } from "./report";

/** The longest task of a page's own thread: 0 where none took 50 ms, below which the browser tells of none. */
export interface LongestTask {
  readonly ms: number;
  readonly madeOf: MadeOf;
}

interface Span {
  readonly startTime: number;
  readonly duration: number;
}

interface ScriptSpan extends Span {
  readonly forcedStyleAndLayoutDuration: number;
}

declare global {
  interface Window {
    benchTasks?: Span[];
    benchScripts?: ScriptSpan[];
  }
}

/** From the page's beginning on, notes its long tasks and what script ran in them. */
export async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Frame extends PerformanceEntry {
      readonly scripts: readonly ScriptSpan[];
    }
    const tasks = (window.benchTasks = [] as Span[]);
    const scripts = (window.benchScripts = [] as ScriptSpan[]);
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
    }).observe({ type: "longtask" });
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries() as Frame[]) {
        for (const { startTime, duration, forcedStyleAndLayoutDuration } of frame.scripts)
          scripts.push({ startTime, duration, forcedStyleAndLayoutDuration });
      }
    }).observe({ type: "long-animation-frame" });
  });
}

/** Leaves out what ran until now. */
export async function forgetTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchTasks?.splice(0);
    window.benchScripts?.splice(0);
  });
}

/** The longest since the page's beginning, or since what was before was left out. */
export async function readLongestTask(page: Page): Promise<LongestTask> {
  // Observers are told of a task after it.
  await page.waitForTimeout(300);
  const { tasks, scripts } = await page.evaluate(() => ({
    tasks: window.benchTasks ?? [],
    scripts: window.benchScripts ?? [],
  }));
  const [task] = tasks.toSorted((a, b) => b.duration - a.duration);
  return task ? { ms: task.duration, madeOf: takeApart(task, scripts) } : { ms: 0, madeOf: [] };
}

/**
 * What script ran in a task, without the layout that it asked for, and what the browser did beside it.
 * @internal Exported for tests.
 */
export function takeApart(task: Span, scripts: readonly ScriptSpan[]): MadeOf {
  const within = scripts.filter(
    ({ startTime, duration }) =>
      startTime < task.startTime + task.duration && startTime + duration > task.startTime,
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const ran = Math.min(task.duration, sum(within.map(({ duration }) => duration)));
  const forced = sum(within.map(({ forcedStyleAndLayoutDuration }) => forcedStyleAndLayoutDuration));
  return [
    ["script", ran - forced],
    ["style and layout that it asked for", forced],
    ["style, layout and painting of the browser's own, and garbage", task.duration - ran],
  ];
}
