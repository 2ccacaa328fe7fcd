/** Code point position → UTF-16 offset in `text`; positions behind the end give the text's length or more. */
export function createOffsetOf(text: string): (codePoint: number) => number {
  // Positions of the signs beyond the first plane, which take two UTF-16 units, ascending.
  const astral: number[] = [];
  for (const pair of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(pair.index - astral.length);
  return (codePoint) => codePoint + countBelow(astral, codePoint);
}

/** How many of the ascending numbers are below `limit`. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
