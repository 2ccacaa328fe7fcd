import { expect, test } from "vitest";
import { extract } from "../../extract/extract";
import { TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";
import { reasonText } from "./reasonText";

test("a reason is told apart from the fact or the channels that it names", () => {
  expect(reasonText("date")).toEqual({ message: "source.reason.date", of: "" });
  expect(reasonText("repeats survey.respondents")).toEqual({
    message: "source.reason.repeats",
    of: "survey.respondents",
  });
  expect(reasonText("not-in-gazetteer (instagram)")).toEqual({
    message: "source.reason.not-in-gazetteer",
    of: "instagram",
  });
});

test("a reason that nobody has put in words is quoted", () => {
  expect(reasonText("never-seen (x)")).toEqual({ message: "source.reason.other", of: "never-seen (x)" });
});

test("every reason that the extractor gave for the test documents has words", () => {
  const reasons = Object.values(TEST_DOCUMENTS).flatMap((raw) =>
    extract(raw, { reference: TEST_REFERENCE, judgements: undefined }).dataset.unresolved.map(
      ({ reason }) => reason,
    ),
  );
  expect(reasons.length).toBeGreaterThan(5);
  expect(reasons.filter((reason) => reasonText(reason).message === "source.reason.other")).toEqual([]);
});
