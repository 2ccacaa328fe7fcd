import type { NumberToken } from "../numbers/numberToken";
import { SMALL_WORDS } from "../vocabulary/amountSpellings";

/**
 * Whether a number belongs to a name: joined to a word with a capital letter (`G20`, `Horizon2030`), in an address, or
 * alone after a capitalised word and understood as a whole. A word of letters that a scanner takes for digits (`I16`, `2O20`) is no name,
 * nor is a small word that only begins a sentence (`En2016`, `En 2016`). `from` is where the sentence begins.
 */
export function isPartOfName(text: string, from: number, { kind, start, end }: NumberToken): boolean {
  const before = text.slice(Math.max(from, start - 40), start);
  const after = text.slice(end, end + 40);
  const printed = text.slice(start, end);
  // `du E4 mars`, `en E018`: a letter for a digit.
  if (/\p{L}/u.test(printed) || (printed.startsWith("0") && /\p{Lu}$/u.test(before))) return false;
  const left = /\S*$/u.exec(before)?.[0] ?? "";
  const right = /^\S*/u.exec(after)?.[0] ?? "";
  if (/(?:www\.|:\/\/|@|\p{L}_|_\p{L})/u.test(left + right) || /\p{L}{2}\.\p{Ll}{2,}$/u.test(right))
    return true;
  const isSmall = SMALL_WORDS.has(/\p{L}+(?= ?$)/u.exec(before)?.[0].toLowerCase() ?? "");
  if (/^["«“(]?\p{Lu}[\p{L}\p{M}]*-?$/u.test(left))
    return (
      !isSmall &&
      !/^[("«“]?[IOSBZ]-?$/u.test(left) &&
      !/^\p{L}/u.test(right) &&
      !/^ ?(?:[%€]|EUR|euro)/u.test(after)
    );
  const isBare = kind !== "other" && /^\d{1,4}$/u.test(printed) && !/^[.,]?\p{L}/u.test(right);
  return !isSmall && isBare && /(?:^|[^.!?:;] )\p{Lu}[\p{L}\p{M}]+ $/u.test(before);
}
