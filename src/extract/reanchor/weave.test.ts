import { expect, test } from "vitest";
import type { AnchoredStatement, Judgements } from "../../domain/dataset/editorial";
import { extract } from "../extract";
import { TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";

const LABELS = { en: "Written by us.", fr: "", nl: "", de: "" };
const ABOUT = { topics: ["channels"], aspect: "use", channelId: "flickr" } as const;
const DOCUMENT = TEST_DOCUMENTS["FRENCH_LETTERED"] ?? "";

function weave(
  statements: readonly Pick<AnchoredStatement, "statementId" | "questionId" | "fragment">[],
  question = "42",
) {
  const judgements: Judgements = {
    legislature: "55",
    question,
    header: new Map(),
    headerTexts: new Map(),
    ministries: [],
    questions: [{ questionId: "1b", answered: "partial", asked: LABELS, reason: LABELS, needed: LABELS }],
    statements: statements.map((statement) => ({ ...ABOUT, ...statement, text: LABELS })),
  };
  return extract(DOCUMENT, { reference: TEST_REFERENCE, judgements });
}

test("takes a judgement over, leading zeros of the number aside, and leaves the others open", () => {
  expect(weave([]).dataset.questions.map(({ questionId, answered }) => `${questionId} ${answered}`)).toEqual([
    "1a ",
    "1b partial",
    "2a ",
    "2b ",
  ]);
});

test("places a statement at its fragment in its question, whatever spaces the editor typed", () => {
  const { dataset, unanchored } = weave([
    { statementId: "flickr", questionId: "1a", fragment: "n'est pas\u00a0présent  sur Flickr" },
  ]);
  expect(unanchored).toEqual([]);
  expect(dataset.statements).toEqual([
    { ...ABOUT, statementId: "flickr", questionId: "1a", text: LABELS, evidenceId: "s-flickr" },
  ]);
  expect(dataset.evidence.find((row) => row.evidenceId === "s-flickr")).toMatchObject({
    questionId: "1a",
    fragment: "n'est pas présent sur Flickr",
  });
});

test("leaves out a statement whose fragment stands in another question, and says so", () => {
  const { dataset, unanchored } = weave([
    { statementId: "flickr", questionId: "2a", fragment: "présent sur Flickr" },
  ]);
  expect(dataset.statements).toEqual([]);
  expect(unanchored).toEqual([{ statementId: "flickr", questionId: "2a", fragment: "présent sur Flickr" }]);
});

test("weaves nothing into another document", () => {
  const { dataset, unanchored } = weave([{ statementId: "x", questionId: "1a", fragment: "Flickr" }], "43");
  expect(dataset.questions.map((question) => question.answered)).toEqual(["", "", "", ""]);
  expect([dataset.statements, unanchored]).toEqual([[], []]);
});
