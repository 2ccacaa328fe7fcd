import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract";
import { wordsOnly } from "../../src/extract/text/wordsOnly";
import { factLines } from "./factLines";
import { DOCUMENT_NAMES, readDocument, REFERENCE_ONLY } from "./readDocuments";

/** What copying from a page or a PDF does to a text without changing a word of it. */
const COPIES: Readonly<Record<string, (text: string) => string>> = {
  "typographic apostrophes": (text) => text.replaceAll("'", "’"),
  "typographic quotation marks": (text) => text.replaceAll(/"([^"\n]*)"/gu, "„$1”"),
  "other dashes": (text) => text.replaceAll("-", "‑"),
  "soft hyphens": (text) => text.replaceAll(/(?<=\p{Ll}{2})(?=\p{Ll}{3})/gu, "\u00AD"),
  "zero-width characters": (text) => text.replaceAll(/(?<=\p{L})(?=[\p{Ll}.])/gu, "\u200B"),
  ligatures: (text) => text.replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ"),
  "full-width digits": (text) =>
    text.replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)),
  entities: (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll(" ", "&nbsp;")
      .replaceAll("é", "&eacute;")
      .replaceAll("'", "&#39;"),
  "words cut at line ends": (text) => text.replaceAll(/(?<=\p{Ll}{4})(?=\p{Ll}{4} )/gu, "-\n"),
};

/** The facts of a text apart from how its typography is printed. */
function wordsOf(text: string): string[] {
  const { header, ...lists } = factLines(extract(text, REFERENCE_ONLY));
  return [...Object.values(header), ...Object.values(lists).flat()].map(wordsOnly);
}

describe.each(Object.entries(COPIES))("%s", (_, copy) => {
  test.each(DOCUMENT_NAMES)("change no fact of %s", (name) => {
    const text = readDocument(name);
    const [heading = ""] = /^.*?(?:Question|Vraag)\s/su.exec(text) ?? [];
    expect(wordsOf(heading + copy(text.slice(heading.length)))).toEqual(wordsOf(text));
  });
});

test("typography is counted, and evidence stands where it is printed", () => {
  const text = readDocument("fr-site")
    .replaceAll("'", "’")
    .replaceAll(/(?<=\p{L})(?=[\p{Ll}.])/gu, "\u200B");
  const { dataset, typography, normalisedText } = extract(text, REFERENCE_ONLY);
  expect(typography.get("apostrophe")).toBe(text.split("’").length - 1);
  const points = [...normalisedText];
  for (const { start, end, fragment } of dataset.evidence) {
    expect(points.slice(start, end).join("")).toBe(fragment);
  }
  expect(dataset.evidence.some(({ fragment }) => fragment.includes("\u200B"))).toBe(true);
});
