import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "./normalise";
import { foldTypography } from "./typography";

const fold = (raw: string) => foldTypography(normalise(raw));
/** What stands in the normalised text where a word stands in the folded one. */
const printedAt = (raw: string, word: string): string => {
  const { text, toSource } = fold(raw);
  const start = text.indexOf(word);
  const span = toSource({ start, end: start + word.length });
  return normalise(raw).text.slice(span.start, span.end);
};

test.each([
  ["l’envoi d‘un", "l'envoi d'un"],
  ["« Nova » et „Nova”", '"Nova" et "Nova"'],
  ["2014–2015 — N‑VA", "2014-2015 - N-VA"],
  ["Kin\u00ADsha\u200Bsa\uFEFF", "Kinshasa"],
  ["ﬁn ﬀ", "fin ff"],
  ["５．８７８", "5.878"],
  ["25&nbsp;927 &nbsp; lus", "25 927 lus"],
  ["R&eacute;ponse &amp; d&rsquo;un &#8364; &#x27;", "Réponse & d'un € '"],
  ["visi-\nteurs et visi\u00AD\nteurs", "visiteurs et visiteurs"],
  ["visi- teurs", "visiteurs"],
  ["Guinée-\nBissau", "Guinée-Bissau"],
  ["vingt-\ncinq", "vingt-cinq"],
])("reads %j as %j", (raw, read) => {
  expect(fold(raw).text).toBe(read);
});

test.each(["l'envoi: 5.878 (2014-2015), N-VA", "voor-\nen nadelen", "lang- en kort", "R&D; a &b; &unknown;"])(
  "leaves %j as it is",
  (raw) => {
    expect(fold(raw)).toMatchObject({ text: normalise(raw).text, folded: new Map() });
  },
);

test("counts what it folded by kind", () => {
  expect(fold("l’un, l’autre\u200B").folded).toEqual(
    new Map([
      ["apostrophe", 2],
      ["invisible", 1],
    ]),
  );
});

describe("a place leads back to the text as printed", () => {
  test.each([
    ["à\u00AD Kin\u00ADsha\u200Bsa\u200B, Kigali", "Kinshasa", "Kin\u00ADsha\u200Bsa"],
    ["le ﬁnal", "final", "ﬁnal"],
    ["cent visi-\nteurs uniques", "visiteurs", "visi- teurs"],
    ["soit 25&nbsp;927 pages", "25 927", "25&nbsp;927"],
  ])("%j: %s", (raw, word, printed) => {
    expect(printedAt(raw, word)).toBe(printed);
  });

  test("and with it the starts of lines and paragraphs", () => {
    const { text, isLineStart, paragraphStarts } = fold("Titre l’un\n\u200BRome\n\n«Oslo»");
    expect(text).toBe('Titre l\'un Rome "Oslo"');
    expect([...text].flatMap((_, at) => (isLineStart(at) ? at : []))).toEqual([0, 11, 16]);
    expect(paragraphStarts(0, text.length)).toEqual([16]);
  });

  test("of every sign, in any text", () => {
    const pieces = fc.constantFrom("a", " ", "’", "\u00AD", "-\n", "ﬁ", "&nbsp;", "7", "É", "\n\n", "« ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (raw) => {
        const normalised = normalise(raw.join(""));
        const { text, toSource } = foldTypography(normalised);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          expect(start).toBeLessThan(end);
          expect(end).toBeGreaterThanOrEqual(last);
          if (/[a7É]/u.test(text.charAt(at))) expect(normalised.text.slice(start, end)).toBe(text.charAt(at));
          last = end;
        }
      }),
    );
  });
});
