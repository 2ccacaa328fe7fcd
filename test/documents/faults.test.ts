import { expect, test } from "vitest";
import { FAULT_KINDS } from "../../src/tools/fuzz/faults";
import { fuzzDocuments } from "../../src/tools/fuzz/fuzzDocuments";

test("of 200 documents with a fault of any kind, none changes a fact or loses one without a report", () => {
  const outcomes = [...fuzzDocuments({ count: 200, seed: 1, kinds: FAULT_KINDS })];
  const wrong = outcomes.filter(({ outcome }) => outcome.endsWith("unreported"));
  expect(wrong.map(({ name, excerpt, differences }) => ({ name, excerpt, differences }))).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === "reported").length).toBeGreaterThan(50);
});
