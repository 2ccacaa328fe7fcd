import type { Evidence } from "../../domain/dataset/document";
import type { Speech } from "../language/LanguageProvider";

type Speaking = Pick<Speech, "t">;

/** What stands for the evidence beside a figure, each once: the sub-questions, `header`, `record`. */
export function markEvidence(evidence: readonly Evidence[], { t }: Speaking): readonly string[] {
  const marks = evidence.map(({ kind, questionId }) =>
    kind === "record" ? t("note.recordMark") : questionId || t("note.headerMark"),
  );
  return [...new Set(marks)];
}

/** The same for whoever hears the link without its surroundings. */
export function nameMarked(marks: readonly string[], of: string, { t }: Speaking): string {
  const isRecord = marks.every((mark) => mark === t("note.recordMark")) ? "yes" : "no";
  return t("note.linkName", { of, isRecord, question: marks.join(", ") });
}
