import { describeColumn } from "../../export/describeColumn";
import type { ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { computeQuestionRows } from "./questionsSeries";

/** A row for each sub-question: what was asked, how fully it was answered, and how much the answer gives to it. */
export async function describeQuestions(
  { title }: Taken,
  { answer, i18n }: TakingContext,
): Promise<readonly ExportTable[]> {
  const rows = computeQuestionRows(answer.dataset);
  if (rows.length === 0) return [];
  return [
    {
      id: "questions",
      name: i18n.t("take.table.questions"),
      title,
      filter: "",
      columns: [
        describeColumn("question_id", "string", i18n),
        describeColumn("asked", "string", i18n),
        describeColumn("answered", "string", i18n),
        describeColumn("answered_words", "string", i18n),
        describeColumn("reason", "string", i18n),
        describeColumn("figures", "integer", i18n),
        describeColumn("entries", "integer", i18n),
        describeColumn("statements", "integer", i18n),
      ],
      rows: rows.map(({ question, figures, presences, statements }) => [
        question.questionId,
        i18n.labelOf(question.asked),
        question.answered || undefined,
        question.answered === "" ? undefined : i18n.t(`answered.${question.answered}`),
        i18n.labelOf(question.reason),
        figures.length,
        presences.length,
        statements.length,
      ]),
    },
  ];
}
