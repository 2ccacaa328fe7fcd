/**
 * Letters without accents, lower case, punctuation and hyphens as spaces: `São-Paulo` → `sao paulo`.
 * Letters that Unicode does not decompose (ß, ø, ł, đ) are written out.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const WRITTEN_OUT: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
