import { describeColumn } from "../../export/describeColumn";
import type { ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { computeQuestionRows } from "./series";

/** A row for each sub-question: what was asked, how fully it was answered, and how much the answer gives to it. */
export async function describeQuestions(
  { title }: Taken,
  { answer, speech }: TakingContext,
): Promise<readonly ExportTable[]> {
  const rows = computeQuestionRows(answer.dataset);
  if (rows.length === 0) return [];
  return [
    {
      id: "questions",
      name: speech.t("take.table.questions"),
      title,
      filter: "",
      columns: [
        describeColumn("question_id", "string", speech),
        describeColumn("asked", "string", speech),
        describeColumn("answered", "string", speech),
        describeColumn("answered_words", "string", speech),
        describeColumn("reason", "string", speech),
        describeColumn("figures", "integer", speech),
        describeColumn("entries", "integer", speech),
        describeColumn("statements", "integer", speech),
      ],
      rows: rows.map(({ question, figures, presences, statements }) => [
        question.questionId,
        speech.labelOf(question.asked),
        question.answered || undefined,
        question.answered === "" ? undefined : speech.t(`answered.${question.answered}`),
        speech.labelOf(question.reason),
        figures.length,
        presences.length,
        statements.length,
      ]),
    },
  ];
}
