import { expect, test, vi } from "vitest";
import { remember, rememberOf } from "./remember";

test("a function is asked once for each key, also where it answers nothing", () => {
  const make = vi.fn<(key: string) => string | undefined>((key) =>
    key === "none" ? undefined : key.toUpperCase(),
  );
  const ask = remember(make);
  expect(["a", "none", "a", "none", "b"].map(ask)).toEqual(["A", undefined, "A", undefined, "B"]);
  expect(make.mock.calls).toEqual([["a"], ["none"], ["b"]]);
});

test("a function of objects is asked once for each object, not for what is like it", () => {
  const make = vi.fn<(key: { name: string }) => { length: number }>(({ name }) => ({ length: name.length }));
  const ask = rememberOf(make);
  const rome = { name: "Rome" };
  expect(ask(rome)).toBe(ask(rome));
  expect(ask({ name: "Rome" })).not.toBe(ask(rome));
  expect(make).toHaveBeenCalledTimes(2);
});
