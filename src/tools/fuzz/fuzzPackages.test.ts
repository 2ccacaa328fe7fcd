import { expect, test } from "vitest";
import { fuzzPackages, WRONG_OUTCOMES } from "./fuzzPackages";
import { PACKAGE_FAULTS } from "./packageFaults";
import { readFuzzBases } from "./readFuzzBases";

const COUNT = 450;

test("every row of a package with a fault is read or reported, and nothing crashes", async () => {
  const wrong: string[] = [];
  const outcomes = new Map<string, Set<string>>();
  for await (const { kind, outcome, detail } of fuzzPackages(await readFuzzBases(), {
    count: COUNT,
    seed: 1,
  })) {
    if (WRONG_OUTCOMES.includes(outcome)) wrong.push(`${kind}: ${outcome}: ${detail}`);
    outcomes.set(kind, (outcomes.get(kind) ?? new Set()).add(outcome));
  }
  expect(wrong).toEqual([]);
  expect([...outcomes.keys()].toSorted()).toEqual([...PACKAGE_FAULTS].toSorted());
  for (const kind of ["row-empty", "columns", "delimiter", "encoding"]) {
    expect([...(outcomes.get(kind) ?? [])], kind).toContain("read");
  }
  for (const kind of ["cell", "quote", "zip-cut", "zip-byte"]) {
    expect([...(outcomes.get(kind) ?? [])], kind).toContain("refused");
  }
});
