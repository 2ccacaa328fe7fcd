import { expect, test, vi } from "vitest";
import { remember } from "./remember";

test("a function is asked once for each key, also where it answers nothing", () => {
  const make = vi.fn<(key: string) => string | undefined>((key) =>
    key === "none" ? undefined : key.toUpperCase(),
  );
  const ask = remember(make);
  expect(["a", "none", "a", "none", "b"].map(ask)).toEqual(["A", undefined, "A", undefined, "B"]);
  expect(make.mock.calls).toEqual([["a"], ["none"], ["b"]]);
});
