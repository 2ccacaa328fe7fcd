import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { AUTOMATIC_CHECKS } from "./statement";

test.each(AUTOMATIC_CHECKS)("the test that the statement names for $id exists: $file", ({ file }) => {
  expect(existsSync(new URL(`../../../${file}`, import.meta.url))).toBe(true);
});
