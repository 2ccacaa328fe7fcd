import { readChoice, readList, writeQuery } from "./parameters";

export const DRAFT_LANGUAGES = ["fr", "nl"] as const;
/** The languages in which a written question can be put, whatever language the reader reads in. */
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** What the reader has chosen on the questions screen. */
export interface QuestionsView {
  /** Sub-questions to be asked again. */
  readonly asked: readonly string[];
  readonly draft: DraftLanguage;
}

export const DEFAULT_QUESTIONS_VIEW: QuestionsView = { asked: [], draft: "fr" };

/** Reads the view from an address; whether a sub-question exists is checked against the data by whoever has it. */
export function parseQuestionsView(search: string): QuestionsView {
  const parameters = new URLSearchParams(search);
  return {
    asked: readList(parameters, "ask"),
    draft: readChoice(parameters.get("draft"), DRAFT_LANGUAGES, DEFAULT_QUESTIONS_VIEW.draft),
  };
}

/** Writes the view as a query string without `?`. The language is left out only where there is nothing to draft. */
export function formatQuestionsView({ asked, draft }: QuestionsView): string {
  const isPlain = asked.length === 0 && draft === DEFAULT_QUESTIONS_VIEW.draft;
  return writeQuery([
    ["ask", asked],
    ["draft", isPlain ? [] : [draft]],
  ]);
}
