/** Widths in parts of the font's size, a little more than in the widest of the fonts that a system may take. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[ijlI.,:;'’‘|!·\u00a0\u202f ìíîï]/u, 0.33],
  [/[frt()[\]{}/\\\-"“”«»°*]/u, 0.43],
  [/[mMWw@%—…œæŒÆ€]/u, 1],
  [/\p{Nd}/u, 0.64],
  [
    /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]|\p{Extended_Pictographic}/u,
    1.1,
  ],
  [/\p{Lu}/u, 0.76],
  [/[a-zà-öø-ÿ]/u, 0.62],
];
const OTHER_WIDTH = 0.8;
const BOLD = 1.08;

/** At most how wide the text is, in pixels: nobody knows in which font it will be drawn. */
export function measureText(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER_WIDTH;
  return width * size * (isBold ? BOLD : 1);
}

/** The text in lines that fit the width, in pixels. A word that is wider is broken, addresses first after their marks. */
export function wrapText(text: string, width: number, size: number, isBold = false): readonly string[] {
  const fits = (line: string) => measureText(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[\t\n\r ]+/).filter(Boolean)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of word.split(/(?<=[/?&=#.,_-])/).flatMap((each) => (fits(each) ? [each] : [...each]))) {
    if (piece !== "" && !fits(piece + part)) {
      pieces.push(piece);
      piece = "";
    }
    piece += part;
  }
  return [...pieces, piece];
}
