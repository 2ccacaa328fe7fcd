import { expect, test } from "vitest";
import { extract } from "../extract";
import { createOffsetOf } from "./codePoints";
import { ExtractError } from "../file/extractError";
import { normalise } from "./normalise";
import { outline } from "./outline";
import { DUTCH_LETTERED, FRENCH_LETTERED, TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";

for (const [name, raw] of Object.entries(TEST_DOCUMENTS)) {
  test(`${name}: the paragraphs of all sections together are the text, white space apart`, () => {
    const { text } = normalise(raw);
    const paragraphs = outline(raw).flatMap((section) => section.paragraphs);
    expect(joinWords(paragraphs.map(({ start, end }) => text.slice(start, end)))).toBe(joinWords([text]));
  });

  test(`${name}: every piece of evidence lies in a section of its sub-question`, () => {
    const sections = outline(raw);
    const { dataset, normalisedText } = extract(raw, { reference: TEST_REFERENCE, judgements: undefined });
    const offsetOf = createOffsetOf(normalisedText);
    for (const { evidenceId, questionId, start } of dataset.evidence) {
      const at = offsetOf(start);
      const section = sections.find((each) => each.start <= at && at < each.end);
      expect([evidenceId, section?.questionId]).toEqual([evidenceId, questionId]);
    }
  });
}

test("of several questions the sections of the wanted one are its text, with its evidence in them", () => {
  const both = `${FRENCH_LETTERED}\n\n${DUTCH_LETTERED}`;
  expect(() => outline(both)).toThrow(ExtractError);
  const numbers = [FRENCH_LETTERED, DUTCH_LETTERED].map((raw) => {
    const { header } = extract(raw, { reference: TEST_REFERENCE, judgements: undefined }).dataset;
    return `${header.get("legislature")}-${header.get("question")}`;
  });
  const { text } = normalise(both);
  const found = numbers.map((wanted) => {
    const sections = outline(both, wanted);
    const { dataset } = extract(both, { reference: TEST_REFERENCE, judgements: undefined }, wanted);
    const offsetOf = createOffsetOf(text);
    for (const { evidenceId, questionId, start } of dataset.evidence) {
      const section = sections.find((each) => each.start <= offsetOf(start) && offsetOf(start) < each.end);
      expect([evidenceId, section?.questionId]).toEqual([evidenceId, questionId]);
    }
    return sections.flatMap(({ paragraphs }) => paragraphs.map(({ start, end }) => text.slice(start, end)));
  });
  // What stands above the first top line belongs to no question.
  expect(joinWords(found.flat())).toBe(joinWords([text.slice(text.indexOf("Bulletin"))]));
});

test("question and answer of each sub-question stand under their own heading", () => {
  const headings = outline(FRENCH_LETTERED).map(({ kind, questionId }) => `${kind} ${questionId}`.trim());
  expect(headings).toEqual([
    "header",
    "question",
    ...["1a", "1b", "2a", "2b"].map((id) => `question ${id}`),
    "header",
    ...["1a", "1b", "2a", "2b"].map((id) => `answer ${id}`),
    "foot",
  ]);
});

test("a text that is no question is refused", () => {
  expect(() => outline("Bonjour.")).toThrow(ExtractError);
});

function joinWords(texts: readonly string[]): string {
  return texts.join("").replaceAll(" ", "");
}
