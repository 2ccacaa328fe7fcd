import { expect, test } from "vitest";
import { sumByKind } from "./mainThread";

const event = (name: string, ts: number, dur: number) => ({ name, ts, dur, tdur: dur });

test("what a piece of work contains counts for itself alone", () => {
  const task = event("RunTask", 0, 10_000);
  const script = event("FunctionCall", 1000, 6000);
  const layout = event("Layout", 2000, 2000);
  expect(sumByKind([layout, task, script])).toEqual([
    ["else", 4],
    ["script", 4],
    ["layout", 2],
  ]);
});

test("work without a kind counts as what it is part of, and as nothing outside", () => {
  const events = [event("RunTask", 0, 4000), event("Unheard", 1000, 1000), event("Unheard", 9000, 1000)];
  expect(sumByKind(events)).toEqual([["else", 4]]);
});
