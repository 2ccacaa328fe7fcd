import { countBelow } from "./codePoints";

/** A text without line breaks that still knows where lines and paragraphs of the raw text began. */
export interface LinedText {
  readonly text: string;
  /** Whether a line of the raw text begins at this UTF-16 offset of `text`. */
  isLineStart(offset: number): boolean;
  /** The UTF-16 offsets in a range of `text` before which the raw text has an empty line, ascending. */
  paragraphStarts(from: number, to: number): readonly number[];
}

/**
 * A text in NFC with every run of white space folded to one space. Nothing is trimmed or inserted.
 * Inside the extractor positions are UTF-16 offsets of `text`; only evidence speaks of code points.
 */
export interface NormalisedText extends LinedText {
  /** UTF-16 offset in `text` → number of code points before it. */
  toCodePoint(offset: number): number;
  /** Code point position in `text` → UTF-16 offset in the raw text (the start of what was folded there). */
  toRawOffset(codePoint: number): number;
}

/** Normalises a raw text; see {@link NormalisedText}. Linear in the length of the text. */
export function normalise(raw: string): NormalisedText {
  const nfc = raw.normalize("NFC");
  const text = nfc.replace(WHITE_SPACE_RUN, " ");
  const { lines, paragraphs } = findBreaks(nfc);
  const astral = findAstral(text);
  let offsets: Uint32Array | undefined;
  return {
    text,
    isLineStart: (offset) => offset === 0 || lines[countBelow(lines, offset)] === offset,
    paragraphStarts: (from, to) => paragraphs.slice(countBelow(paragraphs, from), countBelow(paragraphs, to)),
    toCodePoint: (offset) => offset - countBelow(astral, offset),
    toRawOffset: (codePoint) => {
      offsets ??= mapToRaw(raw, nfc);
      return offsets[Math.min(codePoint, offsets.length - 1)] ?? raw.length;
    },
  };
}

const WHITE_SPACE_RUN = /\p{White_Space}+/gu;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/gu;

/** Offsets (of the folded text) that follow a run of white space with a line break in it, or with two; ascending. */
function findBreaks(nfc: string): { lines: readonly number[]; paragraphs: readonly number[] } {
  const lines: number[] = [];
  const paragraphs: number[] = [];
  let folded = 0;
  for (const run of nfc.matchAll(/\p{White_Space}{2,}|[\n\r\u0085\u2028\u2029]/gu)) {
    const breaks = run[0].match(LINE_BREAK)?.length ?? 0;
    const start = run.index + run[0].length - folded - (run[0].length - 1);
    if (breaks > 0) lines.push(start);
    if (breaks > 1) paragraphs.push(start);
    folded += run[0].length - 1;
  }
  return { lines, paragraphs };
}

/** Offsets of the second halves of surrogate pairs, ascending. */
function findAstral(text: string): readonly number[] {
  const seconds: number[] = [];
  for (const pair of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) seconds.push(pair.index + 1);
  return seconds;
}

/** For every code point of the normalised text, and its end, the UTF-16 offset in the raw text. */
function mapToRaw(raw: string, nfc: string): Uint32Array {
  const offsets: number[] = [];
  let afterSpace = false;
  const place = (character: string, rawOffset: number): void => {
    const space = /\p{White_Space}/u.test(character);
    if (!space || !afterSpace) offsets.push(rawOffset);
    afterSpace = space;
  };
  // ASCII never combines with what stands before it: every segment normalises apart from its neighbours.
  const segments = raw === nfc ? [] : raw.matchAll(/[\u0000-\u007F]?[^\u0000-\u007F]+|[\u0000-\u007F]/gu);
  if (raw === nfc) {
    let at = 0;
    for (const character of raw) {
      place(character, at);
      at += character.length;
    }
  }
  for (const segment of segments) {
    const composed = segment[0].normalize("NFC");
    let at = segment.index;
    for (const character of composed) {
      place(character, at);
      if (composed === segment[0]) at += character.length;
    }
  }
  offsets.push(raw.length);
  return Uint32Array.from(offsets);
}
