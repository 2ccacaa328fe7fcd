/** Whether a number belongs to a name: joined to letters (`G20`, `B079`), in an address, or after a capitalised word. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (/[\p{L}_/@]-?$/u.test(before) || /^-?[\p{L}_@]/u.test(after)) return true;
  return /(?:^|[^.!?:;] )\p{Lu}[\p{L}\p{M}]+ $/u.test(before);
}
