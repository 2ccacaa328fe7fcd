/**
 * The words of a text apart from its form: in NFC, without any white space. Two texts for which this is equal say
 * the same words in the same order: line breaks, number and kind of spaces, and enumerations that lost the space
 * before them make no difference; every letter, digit and mark does.
 */
export function wordsOnly(text: string): string {
  return text.normalize("NFC").replace(/\p{White_Space}+/gu, "");
}
