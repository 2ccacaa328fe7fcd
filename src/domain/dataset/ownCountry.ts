import type { HeaderTexts } from "./document";
import { beginSentence, type Language } from "./language";

/** What sentences call the country whose ministry sends the posts, and those who come from it. */
export interface OwnCountry {
  /** As a subject, with the article where the language needs one: `Belgium`, `the Netherlands`. */
  readonly ownCountry: string;
  /** `from Belgium`. */
  readonly fromOwnCountry: string;
  /** Its people, in the plural: `Belgians`. */
  readonly nationals: string;
}

/** The fields of the header that say so, each with a text for each language. */
export const OWN_COUNTRY_FIELDS = {
  ownCountry: "country",
  fromOwnCountry: "from_country",
  nationals: "nationals",
} as const satisfies Record<keyof OwnCountry, string>;

/** The words that the source has in this language; a name in another language does not stand in a sentence. */
export function findOwnCountry(headerTexts: HeaderTexts, language: Language): Partial<OwnCountry> {
  const words = Object.entries(OWN_COUNTRY_FIELDS).map(([name, field]) => [
    name,
    headerTexts.get(field)?.[language],
  ]);
  return Object.fromEntries(words.filter(([, text]) => text)) as Partial<OwnCountry>;
}

/** A text that stands alone, with `{fromOwnCountry}` and its like in these words; left out where there are none. */
export function fillOwnCountry(text: string, words: Partial<OwnCountry>): string {
  const filled = text.replaceAll(/\{(\w+)\}/g, (_, name: keyof OwnCountry) => words[name] ?? "");
  return beginSentence(filled.trim());
}
