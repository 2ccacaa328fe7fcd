import { useContext } from "react";
import type { Dataset } from "../../domain/dataset/dataset";
import { sourceKindOf } from "../../domain/dataset/sourceKind";
import { isComparable, OpenedDocumentContext } from "../../ui/answer/openedDocument";
import type { Screen } from "../../view-state/address";

/** What the screens of figures are about, as the names of measures begin. */
const TOPICS: Partial<Record<Screen, readonly string[]>> = {
  budget: ["budget"],
  traffic: ["traffic", "content"],
  newsletters: ["survey"],
};

/**
 * Whether a source can fill a screen. An answer is asked for all that its parliament asks for: what it leaves out is
 * shown as left out. A register or a list was not asked, and has the screens for which it has rows.
 *
 * @internal Exported for tests.
 */
export function canFill({ header, figures, questions, ministries }: Dataset, screen: Screen): boolean {
  if (screen === "ministries") return ministries.length > 1;
  if (sourceKindOf(header) === "answer") return true;
  if (screen === "questions") return questions.length > 0;
  const topics = TOPICS[screen];
  return !topics || figures.some(({ measure }) => topics.some((topic) => measure.startsWith(`${topic}.`)));
}

/** Tells which screens are offered for the source that is shown. */
export function useOfferedScreens(): (screen: Screen) => boolean {
  const state = useContext(OpenedDocumentContext);
  const dataset = state?.shown.tables.dataset;
  return (screen) => {
    if (screen === "changes" && state && !isComparable(state)) return false;
    return !dataset || canFill(dataset, screen);
  };
}
