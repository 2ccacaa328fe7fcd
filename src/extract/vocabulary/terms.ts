import { MisspellingIndex } from "../misspelling";
import { numberWords } from "../numberWords";
import { TermIndex } from "../termIndex";
import { CHANNEL_NAMES } from "./channelNames";
import { COUNTRY_NAMES } from "./countryNames";
import { DUTCH } from "./dutch";
import { FRENCH } from "./french";
import { ORDINARY_WORDS } from "./ordinaryWords";
import { SMALL_WORDS } from "./units";
import { CONCEPTS, type Concept, type Vocabulary } from "./vocabulary";

/** Languages in which an answer can be read. */
export type TextLanguage = "fr" | "nl";

/** What a hit stands for: a concept, a channel called by its name, a country, or a number. */
export type Tag = Concept | `channel:${string}` | `country:${string}` | `number:${number}`;

/** The terms of a language together with the names of channels and countries. */
export const TERMS: Readonly<Record<TextLanguage, TermIndex<Tag>>> = {
  fr: indexOf("fr", FRENCH),
  nl: indexOf("nl", DUTCH),
};

/** Words that are a term of a language, the names of countries aside, with a fault in it. */
export const MISSPELT_TERMS: Readonly<Record<TextLanguage, MisspellingIndex>> = {
  fr: misspellingsOf("fr", FRENCH),
  nl: misspellingsOf("nl", DUTCH),
};

/** Words that are the name of a country with a fault in it. */
export const MISSPELT_COUNTRIES = new MisspellingIndex(
  Object.values(COUNTRY_NAMES),
  [...ORDINARY_WORDS.fr, ...ORDINARY_WORDS.nl],
  SMALL_WORDS,
);

function indexOf(language: TextLanguage, vocabulary: Vocabulary): TermIndex<Tag> {
  return new TermIndex([...termsOf(language, vocabulary), ...countryTerms()]);
}

function misspellingsOf(language: TextLanguage, vocabulary: Vocabulary): MisspellingIndex {
  const written = termsOf(language, vocabulary).map(([, term]) => term);
  const countries = Object.values(COUNTRY_NAMES).join(" ").toLowerCase();
  return new MisspellingIndex(
    written,
    [...ORDINARY_WORDS[language], ...(countries.match(/[\p{L}\p{M}]+/gu) ?? [])],
    SMALL_WORDS,
  );
}

function termsOf(language: TextLanguage, vocabulary: Vocabulary): readonly [Tag, string][] {
  const terms: [Tag, string][] = [];
  for (const concept of CONCEPTS) {
    for (const term of vocabulary[concept]) terms.push([concept, term]);
  }
  for (const channel of CHANNEL_NAMES) {
    for (const term of channel.terms) terms.push([`channel:${channel.channelId}`, term]);
  }
  for (const [word, value] of numberWords(language)) terms.push([`number:${value}`, word]);
  return terms;
}

function countryTerms(): readonly [Tag, string][] {
  return Object.entries(COUNTRY_NAMES).flatMap(([country, names]) =>
    names.split("|").map((name): [Tag, string] => [`country:${country}`, name]),
  );
}
