import { expect, test } from "vitest";
import { extract } from "./extract";
import { formatSummary, summarise } from "./summary";
import { frenchDocument } from "../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../test/fixtures/testReference";

const ANSWER =
  "1. Les postes suivants ont une page Facebook: Rome, Atlantis. Le coût était de 5.000 euros en 2015. Il y a 12 chats.";
const summary = summarise(
  extract(frenchDocument(ANSWER), { reference: TEST_REFERENCE, judgements: undefined }),
);

test("counts facts by kind and posts by channel", () => {
  expect(summary.facts).toContainEqual({ kind: "presences held by posts", count: 1 });
  expect(summary.facts).toContainEqual({ kind: "figures", count: 1 });
  expect(summary.postsByChannel).toEqual([{ channelId: "facebook", posts: 1 }]);
});

test("prints names that were not resolved verbatim", () => {
  expect(summary.unresolvedNames).toEqual([
    { text: "Atlantis", reason: "not-in-gazetteer (facebook)", questionId: "1" },
  ]);
  expect(formatSummary(summary)).toContain("Atlantis  [not-in-gazetteer (facebook)] (question 1)");
});

test("groups the numbers that are in no fact by reason", () => {
  expect(summary.unreadNumbers).toEqual([
    { reason: "enumeration-mark", texts: ["1"] },
    { reason: "period-of budget.other", texts: ["2015"] },
    { reason: "not-understood", texts: ["12"] },
  ]);
  expect(formatSummary(summary)).toContain("not-understood: 12");
});
