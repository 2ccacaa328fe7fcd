import type { Judgements } from "../../domain/dataset/editorial";
import type { Extraction } from "../../domain/dataset/extraction";
import type { DocumentHeader } from "../../domain/dataset/document";
import type { Question, Statement } from "../../domain/questions/question";
import type { Span } from "../header/documentForm";
import type { Part } from "../header/subQuestions";
import { foldFragment } from "../text/typography";

/** A statement with the place of its fragment. UTF-16 offsets, half-open. */
export interface PlacedStatement extends Span {
  readonly statement: Statement;
}

/** Whether the editors' work is on this document: legislature and question agree, leading zeros aside. */
export function isJudged(judgements: Judgements, header: DocumentHeader): boolean {
  const same = (a: string, b: string): boolean => a.replace(/^0+/u, "") === b.replace(/^0+/u, "");
  return (
    same(judgements.legislature, header.get("legislature") ?? "") &&
    same(judgements.question, header.get("question") ?? "")
  );
}

/** The sub-questions of the document, with the editor's judgement where there is one. */
export function weaveQuestions(ids: readonly string[], judgements: Judgements | undefined): Question[] {
  const judged = new Map(judgements?.questions.map((question) => [question.questionId, question]));
  const unwritten = { en: "", fr: "", nl: "", de: "" };
  return ids.map(
    (questionId) =>
      judged.get(questionId) ?? {
        questionId,
        answered: "",
        asked: unwritten,
        reason: unwritten,
        needed: unwritten,
      },
  );
}

/**
 * Finds the fragment of each statement in the answer to its question, or else in the question itself.
 * A statement whose fragment stands in neither is `unanchored`.
 */
export function placeStatements(
  text: string,
  judgements: Judgements,
  answerParts: readonly Part[],
  questionParts: readonly Part[],
): { placed: PlacedStatement[]; unanchored: Extraction["unanchored"] } {
  const placed: PlacedStatement[] = [];
  const unanchored: Extraction["unanchored"][number][] = [];
  for (const { fragment, ...stated } of judgements.statements) {
    const { statementId, questionId } = stated;
    const wanted = foldFragment(fragment);
    const start = [...answerParts, ...questionParts]
      .filter((part) => part.questionId === questionId)
      .map((part) => findWithin(text, wanted, part))
      .find((found) => found !== undefined);
    if (start === undefined) {
      unanchored.push({ statementId, questionId, fragment });
      continue;
    }
    const statement = { ...stated, evidenceId: `s-${statementId}` };
    placed.push({ statement, start, end: start + wanted.length });
  }
  return { placed, unanchored };
}

function findWithin(text: string, fragment: string, part: Span): number | undefined {
  if (fragment === "") return undefined;
  const offset = text.slice(part.start, part.end).indexOf(fragment);
  return offset < 0 ? undefined : part.start + offset;
}
