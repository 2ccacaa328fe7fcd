import type { Evidence } from "../../domain/dataset/document";
import type { I18n } from "../language/LanguageProvider";

type Translator = Pick<I18n, "t" | "formats">;

/** In place of a sub-question; no sub-question is called so. */
const RECORD = Symbol("record");

/** What stands for the evidence beside a figure, each once: the sub-questions, `header`, `record`. */
export function markEvidence(evidence: readonly Evidence[], { t }: Pick<I18n, "t">): readonly string[] {
  // A register has thousands of records: what is alike is named once.
  const questions = new Set(
    evidence.map(({ kind, questionId }) => (kind === "record" ? RECORD : questionId)),
  );
  const marks = [...questions].map((question) =>
    question === RECORD ? t("note.recordMark") : question || t("note.headerMark"),
  );
  return [...new Set(marks)];
}

/** The same for whoever hears the link without its surroundings; the marks as they are seen, for those who say them. */
export function nameMarked(marks: readonly string[], of: string, { t, formats }: Translator): string {
  const areAll = (mark: string) => marks.every((each) => each === mark);
  const where = areAll(t("note.recordMark"))
    ? "record"
    : areAll(t("note.headerMark"))
      ? "header"
      : "question";
  // A sentence that is named is no longer the end of one.
  const named = of.replace(/\.$/, "");
  return t("note.linkName", { of: named, where, count: marks.length, question: marks.join(formats.comma) });
}
