import type { ListedQuestion } from "../../domain/dataset/extraction";
import { findDocumentForm, type Span } from "./documentForm";
import { LEGISLATURE_NUMBER, QUESTION_HEADINGS, QUESTION_NUMBER } from "./headerLabels";
import type { LinedText } from "../text/normalise";
import { refuseMissing, refuseSeveral } from "../file/refusals";
import { textLanguage } from "../text/textLanguage";

/** One question of a text that may hold several. UTF-16 offsets, half-open. */
interface QuestionInText extends Span {
  /** `54-0516`; where the text holds it more than once, with its turn: `54-0516/2`. */
  readonly number: string;
}

/** A text cut down to the question to read. */
interface SelectedQuestion<Text extends LinedText> {
  /** The same text, cut where the next question begins. */
  readonly source: Text;
  /** The UTF-16 offset from which to read. */
  readonly from: number;
  /** All questions of the text where it holds several; else empty. */
  readonly questions: readonly ListedQuestion[];
}

/**
 * The text of the question to read. Throws {@link ExtractError} `several-questions` where it is not said which,
 * `no-such-question` where it is not among them; `wanted` is a number with or without the legislature and leading
 * zeros, and with its turn where a number comes more than once.
 */
export function selectQuestion<Text extends LinedText>(
  source: Text,
  wanted: string | undefined,
): SelectedQuestion<Text> {
  const found = findQuestions(source.text);
  if (wanted === undefined && found.length <= 1) return { source, from: 0, questions: [] };
  const questions = found.map((each) => describe(source, each));
  if (wanted === undefined) throw refuseSeveral(questions);
  const chosen = found.filter(({ number }) => isNumber(number, wanted));
  const [first] = chosen;
  if (!first) throw refuseMissing(wanted, questions);
  if (chosen.length > 1) throw refuseSeveral(questions);
  return { source: cutAfter(source, first), from: first.start, questions: found.length > 1 ? questions : [] };
}

function cutAfter<Text extends LinedText>(source: Text, { end }: Span): Text {
  return { ...source, text: source.text.slice(0, end) };
}

/** What a reader tells a question by, as far as its header is understood. */
function describe(source: LinedText, question: QuestionInText): ListedQuestion {
  const { number, start, end } = question;
  const printed = (field: string): string => {
    try {
      const span = findDocumentForm(cutAfter(source, question), start).fields.get(field);
      return span ? source.text.slice(span.start, span.end) : "";
    } catch {
      return "";
    }
  };
  return {
    number,
    title: printed("title"),
    author: printed("author"),
    language: textLanguage(source.text.slice(start, end)),
  };
}

/** A top line counts where the heading of a question follows before the next top line: an answer may cite others. */
function findQuestions(text: string): readonly QuestionInText[] {
  const lines = [...text.matchAll(TOP_LINE)].filter(({ groups }) => groups?.["legislature"] !== undefined);
  const starts = lines.filter(({ 0: line, index }, position) =>
    HEADING.test(text.slice(index + line.length, lines[position + 1]?.index ?? text.length)),
  );
  const numbers = starts.map(
    ({ groups }) => `${groups?.["legislature"] ?? ""}-${groups?.["question"] ?? ""}`,
  );
  return starts.map(({ index }, position) => ({
    number: withTurn(numbers, position),
    start: index,
    end: starts[position + 1]?.index ?? text.length,
  }));
}

/** A number of several, with its turn where it comes more than once. */
function withTurn(numbers: readonly string[], position: number): string {
  const number = numbers[position] ?? "";
  const isSame = (other: string): boolean => other === number;
  if (numbers.filter(isSame).length === 1) return number;
  return `${number}/${numbers.slice(0, position + 1).filter(isSame).length}`;
}

const named = (pattern: RegExp, name: string): string => pattern.source.replace("?<value>", `?<${name}>`);
const TOP_LINE = new RegExp(
  `(?:Bulletin[^.!?]{0,40})?(?:${named(QUESTION_NUMBER, "question")})[^.!?]{0,20}?(?:${named(LEGISLATURE_NUMBER, "legislature")})`,
  "giu",
);
const HEADING = new RegExp(`(?:${QUESTION_HEADINGS.join("|")})(?=[ \\p{Lu}\\d]|$)`, "iu");

function isNumber(number: string, wanted: string): boolean {
  const plain = (printed: string): string => printed.replace(/(?<!\d)0+(?=\d)/gu, "");
  const whole = plain(number);
  const [withoutTurn = ""] = whole.split("/");
  return [whole, withoutTurn].some((each) =>
    [each, each.slice(each.indexOf("-") + 1)].includes(plain(wanted)),
  );
}
