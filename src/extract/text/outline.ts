import { findDocumentForm, type Span } from "../header/documentForm";
import { normalise, type NormalisedText } from "./normalise";
import { selectQuestion } from "../header/questionsInText";
import { matchQuestionId } from "../readAnswer";
import { compareQuestionIds, divide } from "../header/subQuestions";
import { foldTypography } from "./typography";

export type SectionKind = "header" | "question" | "answer" | "foot";

/** A stretch of the normalised text under one heading. UTF-16 offsets, half-open. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** The sub-question that is put or answered here; empty before the first mark and outside both. */
  readonly questionId: string;
  /** The same stretch cut where a line of the raw text begins. */
  readonly paragraphs: readonly Span[];
}

/**
 * The whole text from its first character to its last as sections, in the order of the text; between question and
 * answer stands a second header. Of a text that holds several questions only the one that is asked for, by its number.
 * Throws {@link ExtractError} for a text that is no question of the Chamber.
 */
export function outline(rawText: string, wanted?: string): readonly Section[] {
  const normalised = normalise(rawText);
  const whole = foldTypography(normalised);
  const { source, from: first } = selectQuestion(whole, wanted);
  const toSource = (offset: number): number => source.toSource({ start: offset, end: offset }).start;
  const last = source.text.length < whole.text.length ? toSource(source.text.length) : normalised.text.length;
  const { question, answer } = findDocumentForm(source, first);
  const questionParts = divide(source, question).parts;
  const ids = [...new Set(questionParts.map(({ questionId }) => questionId).filter((id) => id !== ""))];
  const knownIds = ids.length === 0 ? ["1"] : ids.sort(compareQuestionIds);
  const answerParts = answer.end > answer.start ? divide(source, answer, ids).parts : [];
  // A part begins with its mark, so that a heading stands above `2. a)`.
  const starts: readonly { kind: SectionKind; questionId: string; start: number }[] = [
    { kind: "header", questionId: "", start: first },
    ...questionParts.map(({ questionId, mark, start }) => ({
      kind: "question" as const,
      questionId,
      start: Math.min(start, mark.end > mark.start ? mark.start : start),
    })),
    { kind: "header", questionId: "", start: question.end },
    ...answerParts.map(({ questionId, mark, start }) => ({
      kind: "answer" as const,
      questionId: matchQuestionId(questionId, knownIds),
      start: Math.min(start, mark.end > mark.start ? mark.start : start),
    })),
    { kind: "foot", questionId: "", start: answer.end },
  ];
  // What introduces a sub-question carries its id and stands under its heading.
  const own = starts.filter(({ kind, questionId }, index) => {
    const before = starts[index - 1];
    return questionId === "" || kind !== before?.kind || questionId !== before.questionId;
  });
  return own.flatMap(({ kind, questionId, start: from }, index): Section[] => {
    const next = own[index + 1];
    const start = from === 0 ? 0 : toSource(from);
    const end = next ? toSource(next.start) : last;
    if (normalised.text.slice(start, end).trim() === "") return [];
    return [{ kind, questionId, start, end, paragraphs: findParagraphs(normalised, start, end) }];
  });
}

function findParagraphs(source: NormalisedText, from: number, to: number): Span[] {
  const paragraphs: Span[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    // A line can begin only behind a space.
    const isEnd = at === to || (source.text[at - 1] === " " && source.isLineStart(at));
    if (!isEnd) continue;
    if (source.text.slice(start, at).trim() !== "") paragraphs.push({ start, end: at });
    start = at;
  }
  return paragraphs;
}
