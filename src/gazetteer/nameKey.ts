import { foldText } from "../domain/search/foldText";

/**
 * What two spellings of one name have in common: letters and digits without accents, capitals, blanks and
 * punctuation, `Saint` for `St.`, no article `The` before it. Empty where there is neither letter nor digit.
 */
export function nameKey(name: string): string {
  // The okina and its likes count as letters.
  const words = foldText(name.replace(/[ʻʼʾʿ'’`]/gu, "")).split(" ");
  if (words.length > 1 && words[0] === "the") words.shift();
  return words.map((word) => (word === "st" || word === "ste" ? "saint" : word)).join("");
}
