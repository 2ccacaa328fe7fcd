import { expect, test } from "vitest";
import { makeDataset } from "../../../../test/fixtures/testDataset";
import { computeMarks, cutAtMarks } from "./marks";
import type { SourceRow } from "./rows";

function rowAt(key: string, span: SourceRow["span"]): SourceRow {
  const evidence = {
    kind: "text" as const,
    evidenceId: key,
    questionId: "1a",
    start: 0,
    end: 0,
    fragment: "",
  };
  return { key, evidence, state: "at-place", span, uses: [], dataset: makeDataset({}) };
}

const keysOf = (rows: readonly SourceRow[]) => rows.map(({ key }) => key);

test("pieces of evidence that overlap make one mark, neighbours that touch make two", () => {
  const marks = computeMarks([
    rowAt("b", { start: 12, end: 20 }),
    rowAt("a", { start: 10, end: 15 }),
    rowAt("c", { start: 20, end: 22 }),
    rowAt("inside b", { start: 13, end: 14 }),
  ]);
  expect(marks.map(({ start, end, rows }) => [start, end, keysOf(rows)])).toEqual([
    [10, 20, ["a", "b", "inside b"]],
    [20, 22, ["c"]],
  ]);
});

test("a row that was not found makes no mark", () => {
  expect(computeMarks([rowAt("lost", undefined)])).toEqual([]);
});

test("the pieces of a paragraph are the paragraph, and a mark goes on into the next one", () => {
  const marks = computeMarks([rowAt("a", { start: 5, end: 8 }), rowAt("b", { start: 18, end: 24 })]);
  const shape = (start: number, end: number) =>
    cutAtMarks({ start, end }, marks).map((piece) => [
      piece.start,
      piece.end,
      piece.mark ? keysOf(piece.mark.rows) : [],
    ]);
  expect(shape(0, 20)).toEqual([
    [0, 5, []],
    [5, 8, ["a"]],
    [8, 18, []],
    [18, 20, ["b"]],
  ]);
  expect(shape(20, 30)).toEqual([
    [20, 24, ["b"]],
    [24, 30, []],
  ]);
  expect(shape(30, 31)).toEqual([[30, 31, []]]);
});
