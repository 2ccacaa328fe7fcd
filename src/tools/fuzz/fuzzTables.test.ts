import { expect, test } from "vitest";
import { fuzzTables, WRONG_TABLE_OUTCOMES } from "./fuzzTables";
import { TABLE_FAULTS } from "./tableFaults";

const COUNT = 300;

test("every row of a table with a fault is used or reported, and nothing crashes", async () => {
  const wrong: string[] = [];
  const outcomes = new Map<string, Set<string>>();
  for await (const { kind, outcome, detail } of fuzzTables({ count: COUNT, seed: 1 })) {
    if (WRONG_TABLE_OUTCOMES.includes(outcome)) wrong.push(`${kind}: ${outcome}: ${detail}`);
    outcomes.set(kind, (outcomes.get(kind) ?? new Set()).add(outcome));
  }
  expect(wrong).toEqual([]);
  expect([...outcomes.keys()].toSorted()).toEqual([...TABLE_FAULTS].toSorted());
  for (const kind of ["cell", "row-short", "row-empty", "delimiter", "quote", "encoding", "xlsx-cell"]) {
    expect([...(outcomes.get(kind) ?? [])], kind).toContain("read");
  }
  for (const kind of ["row-long", "xlsx-part", "zip-cut"]) {
    expect([...(outcomes.get(kind) ?? [])], kind).toContain("refused");
  }
});
