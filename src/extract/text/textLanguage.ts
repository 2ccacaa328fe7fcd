import type { TextLanguage } from "../vocabulary/terms";

const FUNCTION_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les des du et est sont une un sur aux dans pour qui par que ne pas il ont nous notre nos question réponse".split(
      " ",
    ),
  ),
  nl: new Set(
    "het een van zijn op voor met die dat werd worden wordt aan zal door bij ook er heeft hebben niet onze vraag antwoord".split(
      " ",
    ),
  ),
};

/**
 * French or Dutch, by the small words that are frequent in one and absent from the other, the headings among them. In a tie the language
 * of `context` counts, the text around; without that French.
 */
export function textLanguage(text: string, context = ""): TextLanguage {
  const counts = countFunctionWords(text);
  if (counts.nl === counts.fr && context !== "") return textLanguage(context);
  return counts.nl > counts.fr ? "nl" : "fr";
}

/** How many small words of each language the beginning of a text has. */
export function countFunctionWords(text: string): Record<TextLanguage, number> {
  const counts = { fr: 0, nl: 0 };
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (FUNCTION_WORDS.fr.has(word)) counts.fr += 1;
    if (FUNCTION_WORDS.nl.has(word)) counts.nl += 1;
  }
  return counts;
}

const SAMPLE = 20_000;
