import type { DraftLanguage } from "../../view-state/questionsView";
import { useUnsent } from "../../ui/parts/useUnsent";

/** The draft of a follow-up question as the reader changed it. */
export interface DraftEdit {
  readonly text: string;
  /** What it was made from: where the choice of questions changes, this differs from what is composed now. */
  readonly from: string;
}

export type DraftEdits = Partial<Readonly<Record<DraftLanguage, DraftEdit>>>;

/** What the reader changed in the drafts about one document, by language, kept in the tab. */
export function useDraftEdits(
  questionNumber: string,
): readonly [DraftEdits, (language: DraftLanguage, edit: DraftEdit | undefined) => void] {
  const [kept, change] = useUnsent(`draft ${questionNumber}`);
  const changeEdit = (language: DraftLanguage, edit: DraftEdit | undefined) =>
    change((now) => {
      const edits = { ...parseEdits(now), [language]: edit };
      return Object.values(edits).some(Boolean) ? JSON.stringify(edits) : "";
    });
  return [parseEdits(kept), changeEdit];
}

const parseEdits = (kept: string) => (kept === "" ? {} : JSON.parse(kept)) as DraftEdits;
