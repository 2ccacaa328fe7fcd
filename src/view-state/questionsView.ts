import { readList, writeQuery } from "./parameters";

export const DRAFT_LANGUAGES = ["nl", "fr"] as const;
/** The languages in which a written question can be put, whatever language the reader reads in. */
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** What the reader has chosen on the questions screen. */
export interface QuestionsView {
  /** Sub-questions to be asked again. */
  readonly asked: readonly string[];
  /** Empty until the reader chooses one: then `chooseDraftLanguage` does. */
  readonly draft: DraftLanguage | "";
}

/** The language to draft in where the reader chose none: that of the page where a question can be put in it, else that of the earlier question. */
export function chooseDraftLanguage(
  pageLanguage: string,
  questionLanguage: string | undefined,
): DraftLanguage {
  const find = (wanted: string | undefined) => DRAFT_LANGUAGES.find((language) => language === wanted);
  return find(pageLanguage) ?? find(questionLanguage) ?? DRAFT_LANGUAGES[0];
}

/** Reads the view from an address; whether a sub-question exists is checked against the data by whoever has it. */
export function parseQuestionsView(search: string): QuestionsView {
  const parameters = new URLSearchParams(search);
  return {
    asked: readList(parameters, "ask"),
    draft: DRAFT_LANGUAGES.find((language) => language === parameters.get("draft")) ?? "",
  };
}

/** Writes the view as a query string without `?`; empty for the default view. */
export function formatQuestionsView({ asked, draft }: QuestionsView): string {
  return writeQuery([
    ["ask", asked],
    ["draft", draft === "" ? [] : [draft]],
  ]);
}
