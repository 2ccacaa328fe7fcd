import type { Span } from "./documentForm";
import { LEGISLATURE_NUMBER, QUESTION_HEADINGS, QUESTION_NUMBER } from "./headerLabels";
import type { LinedText } from "./normalise";
import { refuseMissing, refuseSeveral } from "./refusals";

/** One question of a text that may hold several. UTF-16 offsets, half-open. */
interface QuestionInText extends Span {
  /** `54-0516`. */
  readonly number: string;
}

/**
 * The text of the question to read: the same text cut where the next question begins, and the offset from which to
 * read. Throws {@link ExtractError} `several-questions` where it is not said which, `no-such-question` where it is
 * not among them; `wanted` is a number with or without the legislature and leading zeros.
 */
export function selectQuestion<Text extends LinedText>(
  source: Text,
  wanted: string | undefined,
): { source: Text; from: number } {
  const questions = findQuestions(source.text);
  const numbers = questions.map(({ number }) => number);
  if (wanted === undefined) {
    if (questions.length > 1) throw refuseSeveral(numbers);
    return { source, from: 0 };
  }
  const chosen = questions.filter(({ number }) => isNumber(number, wanted));
  const [first] = chosen;
  if (!first) throw refuseMissing(wanted, numbers);
  if (chosen.length > 1) throw refuseSeveral(numbers);
  return { source: { ...source, text: source.text.slice(0, first.end) }, from: first.start };
}

/** A top line counts where the heading of a question follows before the next top line: an answer may cite others. */
function findQuestions(text: string): readonly QuestionInText[] {
  const lines = [...text.matchAll(TOP_LINE)].filter(({ groups }) => groups?.["legislature"] !== undefined);
  const starts = lines.filter(({ 0: line, index }, position) =>
    HEADING.test(text.slice(index + line.length, lines[position + 1]?.index ?? text.length)),
  );
  return starts.map(({ index, groups }, position) => ({
    number: `${groups?.["legislature"] ?? ""}-${groups?.["question"] ?? ""}`,
    start: index,
    end: starts[position + 1]?.index ?? text.length,
  }));
}

const named = (pattern: RegExp, name: string): string => pattern.source.replace("?<value>", `?<${name}>`);
const TOP_LINE = new RegExp(
  `(?:Bulletin[^.!?]{0,40})?(?:${named(QUESTION_NUMBER, "question")})[^.!?]{0,20}?(?:${named(LEGISLATURE_NUMBER, "legislature")})`,
  "giu",
);
const HEADING = new RegExp(`(?:${QUESTION_HEADINGS.join("|")})(?=[ \\p{Lu}\\d]|$)`, "iu");

function isNumber(number: string, wanted: string): boolean {
  const plain = (printed: string): string => printed.replace(/(?<!\d)0+(?=\d)/gu, "");
  return plain(number) === plain(wanted) || plain(number.slice(number.indexOf("-") + 1)) === plain(wanted);
}
