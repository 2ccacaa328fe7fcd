import type { Evidence } from "../../domain/dataset/document";
import type { I18n } from "../language/LanguageProvider";

type Translator = Pick<I18n, "t">;

/** What stands for the evidence beside a figure, each once: the sub-questions, `header`, `record`. */
export function markEvidence(evidence: readonly Evidence[], { t }: Translator): readonly string[] {
  const marks = evidence.map(({ kind, questionId }) =>
    kind === "record" ? t("note.recordMark") : questionId || t("note.headerMark"),
  );
  return [...new Set(marks)];
}

/** The same for whoever hears the link without its surroundings. */
export function nameMarked(marks: readonly string[], of: string, { t }: Translator): string {
  const isRecord = marks.every((mark) => mark === t("note.recordMark")) ? "yes" : "no";
  return t("note.linkName", { of, isRecord, question: marks.join(", ") });
}
