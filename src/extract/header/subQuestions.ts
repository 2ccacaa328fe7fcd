import type { Span } from "./documentForm";
import type { LinedText } from "../text/normalise";

/** A lettered or numbered piece of the question or of the answer. UTF-16 offsets, half-open. */
export interface Part extends Span {
  /** `1a` … `3e`, `1` where there are no letters; empty before the first mark. */
  readonly questionId: string;
  /** The mark itself, e.g. of `2. a)`. Empty spans where there is none. */
  readonly mark: Span;
}

/** The parts of a section, and its marks that are damaged or out of order. */
export interface Division {
  readonly parts: readonly Part[];
  /** Marks that count for nothing, and those before which one is missing. UTF-16 offsets, half-open. */
  readonly unclear: readonly Span[];
}

/**
 * Splits a section at its enumeration marks (`1.`, `a)`, `2. a)`, `3 en 4.`), also where a mark is glued to
 * the sentence before it. Numbers and letters must follow one another, so a number at the end of a sentence
 * is no mark; only one that is `expected` may follow where those before it are missing. A section without marks is
 * one part without an id. What stands between a number and its first letter introduces that letter and takes its id.
 */
export function divide(source: LinedText, section: Span, expected: readonly string[] = []): Division {
  const { marks, unclear } = findMarks(source, section, expected);
  const parts: Part[] = [];
  const firstStart = marks[0]?.span.start ?? section.end;
  if (source.text.slice(section.start, firstStart).trim() !== "") {
    const none = { start: section.start, end: section.start };
    parts.push({ questionId: "", mark: none, start: section.start, end: firstStart });
  }
  marks.forEach(({ id, span }, index) => {
    const next = marks[index + 1];
    const questionId = next?.id === `${id}a` ? next.id : id;
    parts.push({ questionId, mark: span, start: span.end, end: next?.span.start ?? section.end });
  });
  return { parts, unclear };
}

/** Natural order of question ids: `2` before `2a` before `10`. */
export function compareQuestionIds(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
}

interface Mark {
  readonly id: string;
  readonly span: Span;
}

/** `3.`, `3)`, `1 et 2.`, `1.-3.`, each perhaps followed by a letter; or a letter alone. */
const MARK =
  /(?<number>\d{1,2}|(?<![\p{L}\p{N}])[lIZSBOEATG](?=[.)°] ))(?:(?: ?(?:[.)]? ?(?:et|en|à|tot|t\/m|-|–|,|&) ?)\d{1,2}){0,8})(?:[.)°]|(?=[a-z]\)))(?!\d)|\(?(?<letter>[a-z])(?:\)|\.(?= ))/gu;

/** What a scanner takes for a digit; of other letters that look like one it is not said which. */
const MISREAD_DIGITS: Readonly<Record<string, number>> = { l: 1, I: 1, Z: 2, S: 5, B: 8 };

function markNumber(printed: string): number {
  return MISREAD_DIGITS[printed] ?? Number(printed);
}

function findMarks(
  source: LinedText,
  section: Span,
  expected: readonly string[],
): { marks: readonly Mark[]; unclear: readonly Span[] } {
  const marks: Mark[] = [];
  const unclear: Span[] = [];
  const slice = source.text.slice(section.start, section.end);
  const known = new Set(expected.flatMap((id) => [id, id.replace(/\D+$/u, "")]));
  const isExpected = (id: string): boolean => known.has(id);
  let number = 0;
  let letter = "";
  let listEnd = 0;
  for (const match of slice.matchAll(MARK)) {
    if (match.index < listEnd) continue;
    listEnd = Math.max(listEnd, endOfNumberedList(slice, match.index));
    if (match.index < listEnd) continue;
    const start = section.start + match.index;
    const span = { start, end: start + match[0].length };
    const opens = opensPart(source, section, start);
    if (match.groups?.["number"] !== undefined) {
      const next = markNumber(match.groups["number"]);
      // `: 2. 500 euros`, `: 2."500 euros`: a number in which something came behind its dot.
      if (
        /: ?\d{1,2}\.[^\p{L}\p{N}]{1,2}\d{3}(?!\d)/u.test(
          slice.slice(Math.max(0, match.index - 2), match.index + match[0].length + 6),
        )
      )
        continue;
      const leadsOn = opens || /^ ?a\)/u.test(slice.slice(match.index + match[0].length));
      const isSkipping = next > number + 1 && opens && isExpected(String(next));
      if (!leadsOn || (next !== number + 1 && !isSkipping)) {
        // `l. De FOD` where a third mark is due; within a line a capital can be an initial.
        const isLetter = /^\p{L}/u.test(match[0]);
        if (isLetter && opens && (match[0].startsWith("l") || source.isLineStart(start))) unclear.push(span);
        continue;
      }
      if (isSkipping) unclear.push(span);
      // A mark for several numbers at once carries the id of the first.
      number = Math.max(next, ...(match[0].match(/\d+/gu) ?? []).map(Number));
      letter = "";
      marks.push({ id: String(next), span });
    } else {
      const next = match.groups?.["letter"] ?? "";
      const previous = marks.at(-1);
      const joined =
        previous !== undefined &&
        letter === "" &&
        source.text.slice(previous.span.end, start).trim() === "" &&
        previous.id === String(Number.parseInt(previous.id, 10));
      if (!opens && !joined) continue;
      // The number before the letter is damaged: `a)` after `c)`.
      const isNextNumber = next === "a" && letter !== "" && isExpected(`${number + 1}a`);
      if (isNextNumber) {
        number += 1;
        letter = "";
      }
      const wanted = letter === "" ? "a" : following(letter);
      const isSkipping = next > wanted && isExpected(`${Math.max(number, 1)}${next}`);
      if ((next !== wanted && !isSkipping) || (!match[0].endsWith(")") && !joined && letter === "")) {
        unclear.push(span);
        continue;
      }
      if (isSkipping || isNextNumber) unclear.push(span);
      letter = next;
      number = Math.max(number, 1);
      const id = `${number}${letter}`;
      if (joined) marks[marks.length - 1] = { id, span: { start: previous.span.start, end: span.end } };
      else marks.push({ id, span });
    }
  }
  return { marks, unclear: [...unclear, ...lettersWithoutMark(source, marks)] };
}

/** `3. a Les postes`: a letter behind a mark that lost its own. */
function lettersWithoutMark({ text }: LinedText, marks: readonly Mark[]): readonly Span[] {
  return marks.flatMap(({ id, span }) => {
    const letter = /^ (?=[a-z][^\p{L}\p{N})]? \p{Lu})/u.exec(text.slice(span.end, span.end + 5));
    if (!letter || !/^\d+$/u.test(id)) return [];
    return [{ start: span.end + 1, end: span.end + 2 }];
  });
}

/**
 * Where a list of names numbered from 1 ends that begins at an offset, right after a colon; 0 where there is none.
 * Its numbers are no marks of sub-questions.
 */
function endOfNumberedList(slice: string, from: number): number {
  if (
    !/^\(?1[.)°]/u.test(slice.slice(from, from + 3)) ||
    !/: ?$/u.test(slice.slice(Math.max(0, from - 2), from))
  ) {
    return 0;
  }
  let end = from;
  for (let expected = 1; ; expected += 1) {
    LIST_ENTRY.lastIndex = end;
    const entry = LIST_ENTRY.exec(slice);
    if (!entry || Number(entry.groups?.["number"]) !== expected) return expected > 2 ? end : 0;
    end = LIST_ENTRY.lastIndex;
  }
}

/** A number, a name, perhaps something in brackets, and what leads on to the next. A sentence is no name. */
const LIST_ENTRY =
  /\(?(?<number>\d{1,2})[.)°] ?(?!(?:Oui|Non|Ja|Neen?|Voir|Zie|Idem|Cf)(?!\p{L}))\p{Lu}(?:[^.:;!?\d,()]|(?<=[\s.]\p{Lu})\.){0,60}(?:\([^()]{0,40}\))? ?[,;]?(?: ?(?:et|en))? ?/uy;

/** Whether a mark can stand here: at the start, on a new line, or after the end of a sentence. */
function opensPart(source: LinedText, section: Span, start: number): boolean {
  if (start === section.start || source.isLineStart(start)) return true;
  const before = source.text.slice(Math.max(section.start, start - 3), start);
  return /[.?!:;…»"”)] ?[-–]? ?$/u.test(before);
}

function following(letter: string): string {
  return String.fromCharCode((letter.codePointAt(0) ?? 0) + 1);
}
