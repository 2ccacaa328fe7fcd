import type { DocumentHeader } from "../dataset/document";

/** The form of question for which a follow-up can be drafted: those of one chamber, as its reader recognises them. */
export const QUESTION_FORM = "be-chamber";

/**
 * Whether the source is a question of that form. Packages saved before there were
 * several kinds of source hold nothing else, where they cite a question by legislature and number.
 */
export function hasQuestionForm(header: DocumentHeader): boolean {
  const stated = header.get("question_form");
  if (stated !== undefined) return stated === QUESTION_FORM;
  return !header.has("source_kind") && ["legislature", "question"].every((field) => header.has(field));
}
