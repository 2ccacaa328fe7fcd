/** The languages in which labels are kept; the interface may offer fewer. */
export const LANGUAGES = ["en", "fr", "nl", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. An empty string means that nobody has written it yet. */
export type Labels = Readonly<Record<Language, string>>;

/** What nobody has written yet. */
export const UNWRITTEN: Labels = { en: "", fr: "", nl: "", de: "" };

/** A name that is the same in every language. */
export function sameInAll(text: string): Labels {
  return { en: text, fr: text, nl: text, de: text };
}

/** A text and the language in which it is written. */
export interface WrittenText {
  readonly text: string;
  readonly language: Language;
}

/**
 * The text in the wanted language; where nobody has written it, in the first language that has it, in the order of
 * `LANGUAGES`. Empty, and of the wanted language, where it is written in none.
 */
export function findText(labels: Labels, wanted: Language): WrittenText {
  if (labels[wanted] !== "") return { text: labels[wanted], language: wanted };
  const language = LANGUAGES.find((each) => labels[each] !== "") ?? wanted;
  return { text: labels[language], language };
}

/** Whether a text is written in any language. */
export function isWritten(labels: Labels): boolean {
  return LANGUAGES.some((language) => labels[language] !== "");
}

/** The text with a capital at its beginning. */
export function beginSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
