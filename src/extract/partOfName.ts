/**
 * Whether a number belongs to a name: joined to a word with a capital letter (`G20`, `Horizon2030`), in an address, or
 * alone after a capitalised word. A word of letters that a scanner takes for digits (`I16`, `2O20`) is no name.
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const left = /\S*$/u.exec(before)?.[0] ?? "";
  const right = /^\S*/u.exec(after)?.[0] ?? "";
  if (/(?:www\.|:\/\/|@|\p{L}_|_\p{L})/u.test(left + right) || /\p{L}{2}\.\p{L}{2,}$/u.test(right))
    return true;
  if (/^["«“(]?\p{Lu}[\p{L}\p{M}]*-?$/u.test(left))
    return (
      !/^[("«“]?[IOSBZ]-?$/u.test(left) && !/^\p{L}/u.test(right) && !/^ ?(?:[%€]|EUR|euro)/u.test(after)
    );
  const isBare = /^\d{1,4}$/u.test(text.slice(start, end)) && !/^[.,]?\p{L}/u.test(right);
  return isBare && /(?:^|[^.!?:;] )\p{Lu}[\p{L}\p{M}]+ $/u.test(before);
}
