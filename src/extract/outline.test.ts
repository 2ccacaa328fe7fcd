import { expect, test } from "vitest";
import { extract } from "./extract";
import { createOffsetOf } from "./codePoints";
import { ExtractError } from "./extractError";
import { normalise } from "./normalise";
import { outline } from "./outline";
import { FRENCH_LETTERED, TEST_DOCUMENTS } from "./testDocuments";
import { TEST_REFERENCE } from "./testReference";

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
