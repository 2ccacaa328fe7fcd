import { expect, test } from "vitest";
import { fuzzDocuments } from "../../src/tools/fuzz/fuzzDocuments";

test("of 150 documents with a fault in a unit, a separator or the typography, none changes a fact or loses one without a report", () => {
  const kinds = ["unit", "separator", "typography"] as const;
  const outcomes = [...fuzzDocuments({ count: 150, seed: 1, kinds })];
  const wrong = outcomes.filter(({ outcome }) => outcome.endsWith("unreported"));
  expect(wrong.map(({ name, excerpt, differences }) => ({ name, excerpt, differences }))).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === "reported").length).toBeGreaterThan(50);
}, 60_000);
