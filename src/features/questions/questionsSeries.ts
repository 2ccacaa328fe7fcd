import type { Dataset } from "../../domain/dataset/dataset";
import type { Figure } from "../../domain/figures/figure";
import { groupBy } from "../../domain/groupBy";
import type { ListBasis, Presence } from "../../domain/posts/presence";
import type { Question, Statement } from "../../domain/questions/question";
import type { I18n } from "../../ui/language/LanguageProvider";

/** The entries of one channel under one sub-question. */
export interface EntryGroup {
  readonly channelId: string;
  readonly listBasis: ListBasis;
  readonly presences: readonly Presence[];
}

/** A sub-question with all that the answer gives to it. */
export interface QuestionRow {
  readonly question: Question;
  readonly figures: readonly Figure[];
  readonly entries: readonly EntryGroup[];
  readonly presences: readonly Presence[];
  readonly statements: readonly Statement[];
}

/**
 * One row for each sub-question, in the order of the document. A fact belongs to the sub-question in whose
 * answer its evidence stands; a fact whose evidence is missing belongs to none.
 */
export function computeQuestionRows(dataset: Dataset): readonly QuestionRow[] {
  const questionIds = new Map(dataset.evidence.map(({ evidenceId, questionId }) => [evidenceId, questionId]));
  const belongTo = (questionId: string) => (row: { readonly evidenceId: string }) =>
    questionIds.get(row.evidenceId) === questionId;
  return dataset.questions.map((question) => {
    const isHere = belongTo(question.questionId);
    const presences = dataset.presences.filter(isHere);
    return {
      question,
      figures: dataset.figures.filter(isHere),
      entries: groupEntries(presences),
      presences,
      statements: dataset.statements.filter(isHere),
    };
  });
}

function groupEntries(presences: readonly Presence[]): readonly EntryGroup[] {
  const groups = groupBy(presences, ({ channelId, listBasis }) => `${channelId} ${listBasis}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ channelId: first.channelId, listBasis: first.listBasis, presences: group }] : [];
  });
}

/** Evidence of all that the answer gives to a sub-question: figures, entries, statements. */
export function evidenceOf({ figures, presences, statements }: QuestionRow): readonly string[] {
  return [...figures, ...presences, ...statements].map(({ evidenceId }) => evidenceId);
}

/** The parts of what a full answer would need, which one text separates by semicolons. */
export function splitNeeded(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The sub-questions that an editor judged not fully answered, in order. */
export function findOpen(rows: readonly QuestionRow[]): readonly string[] {
  return rows
    .filter(({ question: { answered } }) => answered === "partial" || answered === "none")
    .map(({ question }) => question.questionId);
}

/** How many were left open, as a sentence that holds. */
export function titleOfQuestions(rows: readonly QuestionRow[], t: I18n["t"]): string {
  const judged = rows.filter(({ question }) => question.answered !== "").length;
  const open = findOpen(rows).length;
  if (rows.length === 0) return t("questions.none.title");
  return judged > 0 && open > 0
    ? t("finding.questions", { open, count: judged })
    : t("questions.title", { count: rows.length });
}
