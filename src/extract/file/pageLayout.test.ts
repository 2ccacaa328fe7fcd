import { expect, test } from "vitest";
import { extract } from "../extract";
import { assertNoLineNumbers, assertOneLanguage } from "./pageLayout";
import { TEST_DOCUMENTS } from "../../../test/fixtures/testDocuments";
import { TEST_REFERENCE } from "../../../test/fixtures/testReference";

const TEXTS = Object.values(TEST_DOCUMENTS);
const { FRENCH_LETTERED = "", DUTCH_LETTERED = "" } = TEST_DOCUMENTS;
/** A text in lines of at most so many characters. */
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`[^\\n]{1,${width}}(?:\\s|$)`, "gu"))?.map((line) => line.trim()) ?? [];

const NUMBERED: Readonly<Record<string, (line: string, index: number) => string>> = {
  "each in front": (line, index) => `${index + 1} ${line}`,
  "each behind": (line, index) => `${line}   ${index + 1}`,
  "each in front with a colon": (line, index) => `${index + 1}: ${line}`,
  "each in front with a stroke": (line, index) => `${String(index + 1).padStart(3, "0")}| ${line}`,
  "each in front with a stop": (line, index) => `${index + 1}. ${line}`,
  "every fifth in front": (line, index) => ((index + 1) % 5 === 0 ? `${index + 1} ${line}` : line),
};

test.each(Object.entries(NUMBERED))("refuses line numbers, %s", (_, number) => {
  for (const text of [FRENCH_LETTERED, DUTCH_LETTERED]) {
    expect(() => assertNoLineNumbers(wrapped(text, 60).map(number).join("\n"))).toThrow(
      expect.objectContaining({ code: "line-numbers" }),
    );
  }
});

test.each([".", ")"])("takes a long list with numbered entries for no numbered lines: 1%s", (mark) => {
  const entries = Array.from({ length: 90 }, (_, index) => `${index + 1}${mark} Rome`);
  for (const text of [FRENCH_LETTERED, DUTCH_LETTERED])
    expect(() => assertNoLineNumbers(`${text}\n${entries.join("\n")}`)).not.toThrow();
});

test("refuses two languages side by side, line by line and one after the other", () => {
  const [left, right] = [wrapped(FRENCH_LETTERED, 50), wrapped(DUTCH_LETTERED, 50)];
  const columns = left.map((line, index) => `${line.padEnd(56)}${right[index] ?? ""}`).join("\n");
  const lines = left.map((line, index) => `${line}\n${right[index] ?? ""}`).join("\n");
  const below = `${FRENCH_LETTERED}\n${DUTCH_LETTERED.slice(DUTCH_LETTERED.indexOf("\n"))}`;
  for (const text of [columns, lines, below]) {
    expect(() => extract(text, { reference: TEST_REFERENCE, judgements: undefined })).toThrow(
      expect.objectContaining({ code: "two-languages" }),
    );
  }
});

test("takes a text in one column, however its lines break", () => {
  for (const text of TEXTS) {
    for (const width of [20, 60, 1000]) {
      const broken = wrapped(text, width).join("\n");
      expect(() => assertNoLineNumbers(broken)).not.toThrow();
      expect(() => assertOneLanguage(broken)).not.toThrow();
    }
  }
});
