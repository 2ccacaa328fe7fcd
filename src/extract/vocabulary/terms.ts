import { MisspellingIndex } from "../names/misspelling";
import { numberWords } from "../numbers/numberWords";
import { TermIndex } from "../text/termIndex";
import { KNOWN_CHANNELS } from "../../domain/channels/channelTable";
import { COUNTRY_NAMES } from "./countryNames";
import { DUTCH } from "./dutch";
import { FRENCH } from "./french";
import { MONTH_NAMES } from "./monthNames";
import { ORDINARY_WORDS } from "./ordinaryWords";
import { SMALL_WORDS, UNREAD_NUMBERS } from "./amountSpellings";
import { CONCEPTS, type Concept, type Vocabulary } from "./vocabulary";

/** Languages in which an answer can be read. */
export type TextLanguage = "fr" | "nl";

/** What a hit stands for: a concept, a channel called by its name, a country, or a number. */
export type Tag =
  Concept | `channel:${string}` | `country:${string}` | `number:${number}` | typeof UNREAD_NUMBER;

/** A word that stands for a number that is not read: which one it is is not said, or takes more words. */
export const UNREAD_NUMBER = "number:unread";

/** What is counted, or says of what is counted how. */
export const COUNTED: readonly Tag[] = [
  ...(["post", "visitor", "unique", "page", "country", "items", "articles", "events", "people"] as const),
  ...(["new", "full-time", "minute", "second", "visit"] as const),
];

/** Concepts whose French words are nouns. */
const NOUNS = ["post", "press-service", "newsletter", "survey", "visitor", "articles", "account"] as const;

/** Concepts of which some words are nouns of four letters. */
const SHORT_NOUNS = ["post", "website", "page", "country", "items"] as const;

/** Concepts of which no word is the end of a longer one. */
const STATING = [
  ...(["declared", "present", "sends", "future", "conditional", "consider"] as const),
  ...(["estimate", "invest", "called"] as const),
];

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
export const MISSPELT_COUNTRIES = new MisspellingIndex({
  terms: Object.values(COUNTRY_NAMES),
  numbers: [],
  ordinary: [...ORDINARY_WORDS.fr, ...ORDINARY_WORDS.nl],
  small: SMALL_WORDS,
  short: [],
  closed: [],
  denying: [],
  apart: [],
});

function indexOf(language: TextLanguage, vocabulary: Vocabulary): TermIndex<Tag> {
  return new TermIndex([...termsOf(language, vocabulary), ...countryTerms()]);
}

function misspellingsOf(language: TextLanguage, vocabulary: Vocabulary): MisspellingIndex {
  const numbers = [...numberWords(language).keys()];
  const terms = termsOf(language, vocabulary).flatMap(([tag, term]) =>
    tag.startsWith("number:") ? [] : [term],
  );
  const nouns = NOUNS.flatMap((concept) => longWordsOf(vocabulary[concept]));
  const countries = Object.values(COUNTRY_NAMES).join(" ").toLowerCase();
  return new MisspellingIndex({
    // The names of short months differ by a letter from too many words.
    terms: [...terms, ...MONTH_NAMES[language].filter(({ length }) => length > 4)],
    numbers,
    ordinary: [...ORDINARY_WORDS[language], ...(countries.match(/[\p{L}\p{M}]+/gu) ?? [])],
    small: SMALL_WORDS,
    short: SHORT_NOUNS.flatMap((concept) => vocabulary[concept].filter(({ length }) => length === 4)),
    // Dutch makes compounds of every noun, but of few plurals.
    closed:
      language === "fr"
        ? nouns.map((word) => word.replace("*", ""))
        : nouns.filter((word) => /(?:en|[^r]s)$/u.test(word)),
    denying: vocabulary.negation.filter((term) => /^\p{L}{4}$/u.test(term)),
    apart: [
      ...STATING.flatMap((concept) => longWordsOf(vocabulary[concept])),
      // French writes longer numbers with hyphens.
      ...(language === "fr" ? [] : numbers.filter(({ length }) => length > 4)),
    ],
  });
}

function longWordsOf(terms: readonly string[]): readonly string[] {
  return terms.flatMap((term) => term.match(/[\p{L}\p{M}]{5,}\*?/gu) ?? []);
}

function termsOf(language: TextLanguage, vocabulary: Vocabulary): readonly [Tag, string][] {
  const terms: [Tag, string][] = [];
  for (const concept of CONCEPTS) {
    for (const term of vocabulary[concept]) terms.push([concept, term]);
  }
  for (const known of KNOWN_CHANNELS) {
    for (const term of known.terms) terms.push([`channel:${known.channel.channelId}`, term]);
  }
  for (const [word, value] of numberWords(language)) terms.push([`number:${value}`, word]);
  for (const word of UNREAD_NUMBERS[language]) terms.push([UNREAD_NUMBER, word]);
  return terms;
}

function countryTerms(): readonly [Tag, string][] {
  return Object.entries(COUNTRY_NAMES).flatMap(([country, names]) =>
    names.split("|").map((name): [Tag, string] => [`country:${country}`, name]),
  );
}
