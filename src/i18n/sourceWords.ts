import type { I18n as Catalog } from "@lingui/core";
import type { Dataset } from "../domain/dataset/dataset";
import { beginSentence, type Language } from "../domain/dataset/language";
import { OWN_COUNTRY_FIELDS, type OwnCountry } from "../domain/dataset/ownCountry";
import { sourceKindOf, type SourceKind } from "../domain/dataset/sourceKind";

/**
 * What messages say of the source on screen, by the names that stand in them in braces. `{theSource}` is `the answer`,
 * `the register` or `the list`; `{ofTheSource}` and `{toTheSource}` are the same in the forms of languages that decline
 * it, and `{TheSource}` begins a sentence.
 */
export interface SourceWords extends OwnCountry {
  readonly sourceKind: SourceKind | "any";
  readonly theSource: string;
  readonly TheSource: string;
  readonly ofTheSource: string;
  readonly toTheSource: string;
  readonly theMinistry: string;
  readonly siteName: string;
}

export type SpokenSource = Pick<Dataset, "header" | "headerTexts" | "ministries">;

/** Spoken of where no source is known, and where it does not matter which. */
export const ANY_SOURCE: SpokenSource = { header: new Map(), headerTexts: new Map(), ministries: [] };

/** The field of the header in which a source says the word itself. */
const FIELDS = {
  theSource: "",
  ofTheSource: "",
  toTheSource: "",
  theMinistry: "ministry",
  siteName: "site",
  ...OWN_COUNTRY_FIELDS,
} as const;
type Word = keyof typeof FIELDS;

/** The words for a source in one language: its own where it has them in that language, otherwise general ones. */
export function findSourceWords(source: SpokenSource, language: Language, catalog: Catalog): SourceWords {
  const { header, headerTexts, ministries } = source;
  const sourceKind = source === ANY_SOURCE ? "any" : sourceKindOf(header);
  const [ministry, ...others] = ministries;
  const label = others.length === 0 ? ministry?.labels[language] : "";
  const values = { sourceKind, count: ministries.length };
  const wordFor = (word: Word) =>
    headerTexts.get(FIELDS[word])?.[language] ||
    (word === "siteName" && header.get("site")) ||
    (word === "theMinistry" && label) ||
    catalog._(`words.${word}`, values);
  const words = Object.fromEntries(
    Object.keys(FIELDS).map((word) => [word, wordFor(word as Word)]),
  ) as unknown as Record<Word, string>;
  return { ...words, sourceKind, TheSource: beginSentence(words.theSource) };
}
