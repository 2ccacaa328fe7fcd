import { ExtractError } from "./extractError";
import { countFunctionWords } from "../text/textLanguage";

/**
 * Throws {@link ExtractError} `line-numbers` for a text that was copied with the numbers of its lines, at which they
 * begin or end: those would be read as numbers of the text.
 */
export function assertNoLineNumbers(rawText: string): void {
  const lines = rawText.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== "");
  // `1.` and `1)` number the entries of a list, unless the header is numbered so too.
  const isMarked = lines.slice(0, FIRST_LINES).some((line) => /^\s*\d{1,4}[.)](?:\s|$)/u.test(line));
  const before = isMarked ? /^\s*(\d{1,4})[:.|)\]]?(?=\s+\S|\s*$)/u : /^\s*(\d{1,4})[:|\]]?(?=\s+\S|\s*$)/u;
  if (hasLineNumbers(lines, before) || hasLineNumbers(lines, /\s(\d{1,4})\s*$/u)) {
    throw new ExtractError(
      "line-numbers",
      "The lines of the text are numbered; their numbers cannot be told from those of the text.",
      "the text without line numbers",
    );
  }
}

/** Of every fifth or tenth line that is numbered, one is among them. */
const FIRST_LINES = 10;

/**
 * Throws {@link ExtractError} `two-languages` for the text of one question in which French and Dutch stand side by
 * side, or one after the other.
 */
export function assertOneLanguage(text: string): void {
  const { fr, nl } = countFunctionWords(text);
  if (Math.min(fr, nl) >= FEW && Math.min(fr, nl) * 2 >= Math.max(fr, nl)) {
    throw new ExtractError(
      "two-languages",
      "The text is in French and Dutch, side by side or one after the other.",
      "one language version in one column",
    );
  }
}

const FEW = 15;

/** Whether numbers that rise by one step (1, 5 or 10) stand at as many lines as that step would give. */
function hasLineNumbers(lines: readonly string[], pattern: RegExp): boolean {
  const numbers = lines.flatMap((line) => {
    const printed = pattern.exec(line)?.[1];
    return printed === undefined ? [] : [Number(printed)];
  });
  const printedNumbers = new Set(numbers);
  return [1, 5, 10].some((step) => {
    const rising = numbers.filter(
      (number) => number % step === 0 && printedNumbers.has(number - step),
    ).length;
    return rising >= 5 && rising * step * 1.6 >= lines.length;
  });
}
