import { expect, test } from "vitest";
import { takeApart } from "./longestTask";

const task = { startTime: 100, duration: 80 };

test("a task is taken apart into script, the layout that it asked for, and the rest", () => {
  const scripts = [
    { startTime: 100, duration: 30, forcedStyleAndLayoutDuration: 10 },
    { startTime: 140, duration: 20, forcedStyleAndLayoutDuration: 0 },
  ];
  expect(takeApart(task, scripts).map(([, ms]) => ms)).toEqual([40, 10, 30]);
});

test("script before and after the task does not count, nor more of it than the task took", () => {
  const beside = [
    { startTime: 20, duration: 80, forcedStyleAndLayoutDuration: 5 },
    { startTime: 180, duration: 50, forcedStyleAndLayoutDuration: 5 },
  ];
  expect(takeApart(task, beside).map(([, ms]) => ms)).toEqual([0, 0, 80]);
  const longer = { startTime: 90, duration: 200, forcedStyleAndLayoutDuration: 0 };
  expect(takeApart(task, [longer]).map(([, ms]) => ms)).toEqual([80, 0, 0]);
});
