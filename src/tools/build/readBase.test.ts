import { afterEach, expect, test, vi } from "vitest";
import { readBase } from "./readBase";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["/", "/"],
  ["/chancery", "/chancery/"],
  ["/a/b-c.d/", "/a/b-c.d/"],
])("BASE %s is read as %s", (given, expected) => {
  vi.stubEnv("BASE", given);
  expect(readBase()).toBe(expected);
});

test.each(["chancery/", "../x", "//host/", "https://host/", '/"><script>/'])(
  "BASE %s is refused",
  (given) => {
    vi.stubEnv("BASE", given);
    expect(() => readBase()).toThrow("expected an absolute path");
  },
);
