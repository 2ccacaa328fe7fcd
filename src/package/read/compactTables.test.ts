import { expect, test } from "vitest";
import { readShipped } from "../../../test/fixtures/readShipped";
import { formatCompactTables, parseCompactTables } from "./compactTables";
import { parsePackage } from "./parsePackage";

test("the shipped tables come back as they were", () => {
  const { dataset, missing } = parsePackage(readShipped());
  const text = formatCompactTables({ dataset, missing });
  expect(parseCompactTables(text)).toEqual({ dataset, missing });
});

test("a text that was cut off is refused", () => {
  const text = formatCompactTables(parsePackage(readShipped()));
  expect(() => parseCompactTables(text.slice(0, -2))).toThrow(SyntaxError);
});

test("JSON of something else is refused", () => {
  expect(() => parseCompactTables("{}")).toThrow("expected the tables of a data package");
});
