import { foldFragment } from "./typography";

/**
 * The words of a text apart from its form: in NFC, with typography folded, without any white space. Two texts for
 * which this is equal say the same words in the same order: line breaks, number and kind of spaces, enumerations that
 * lost the space before them, kinds of apostrophes and invisible signs make no difference; every letter and digit does.
 */
export function wordsOnly(text: string): string {
  return foldFragment(text).replaceAll(" ", "");
}
