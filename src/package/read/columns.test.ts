import { expect, test } from "vitest";
import { readColumns, writeColumns, type Columns } from "./columns";

const throughJson = (rows: readonly object[]) =>
  readColumns(JSON.parse(JSON.stringify(writeColumns(rows))) as Columns);

test("rows of any shape come back as they were", () => {
  const rows = [
    { id: "a", labels: { en: "One", nl: "Een" }, period: { start: "2014" }, lists: [["x"], []] },
    { id: "", labels: {}, value: 0, isKnown: false, lists: [] },
    { id: "c", labels: { fr: "Trois" }, period: { end: "" }, lists: ["y"] },
  ];
  expect(throughJson(rows)).toEqual(rows);
});

test("a table without rows comes back empty", () => {
  expect(throughJson([])).toEqual([]);
});

test("objects without any field are kept", () => {
  const rows = [
    { id: "a", labels: {} },
    { id: "b", labels: {} },
  ];
  expect(throughJson(rows)).toEqual(rows);
});

test("the name of a field is written once, also within the objects of a field", () => {
  expect(writeColumns([{ labels: { en: "One" } }, { labels: { en: "Two" } }])).toEqual({
    labels: { en: ["One", "Two"] },
  });
});
