import { numberWords } from "../numberWords";
import { TermIndex } from "../termIndex";
import { CHANNEL_NAMES } from "./channelNames";
import { COUNTRY_NAMES } from "./countryNames";
import { DUTCH } from "./dutch";
import { FRENCH } from "./french";
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

function indexOf(language: TextLanguage, vocabulary: Vocabulary): TermIndex<Tag> {
  const terms: [Tag, string][] = [];
  for (const concept of CONCEPTS) {
    for (const term of vocabulary[concept]) terms.push([concept, term]);
  }
  for (const channel of CHANNEL_NAMES) {
    for (const term of channel.terms) terms.push([`channel:${channel.channelId}`, term]);
  }
  for (const [country, names] of Object.entries(COUNTRY_NAMES)) {
    for (const name of names.split("|")) terms.push([`country:${country}`, name]);
  }
  for (const [word, value] of numberWords(language)) terms.push([`number:${value}`, word]);
  return new TermIndex(terms);
}
