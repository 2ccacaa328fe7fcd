import { groupBy } from "../domain/groupBy";
import type { FigureDraft, Findings } from "./findings";

/**
 * The figures in the order of the text, without those of one sentence that contradict each other: of one measure,
 * population and period, in one currency, with different values. Their numbers stand in `findings.uses` as
 * `conflicting`. Amounts without a known purpose cannot contradict each other.
 */
export function settleFigures(findings: Findings): readonly FigureDraft[] {
  const ordered = findings.figures.toSorted((a, b) => a.start - b.start);
  const bySubject = groupBy(ordered, (draft) => `${draft.sentenceIndex} ${subjectOf(draft)}`);
  const contradicted = new Set<FigureDraft>();
  for (const alike of bySubject.values()) {
    const [first] = alike;
    if (!first || first.measure === "budget.other") continue;
    if (alike.some(({ value }) => value !== first.value)) for (const draft of alike) contradicted.add(draft);
  }
  for (const { token } of contradicted) findings.uses.set(token, "conflicting");
  return contradicted.size === 0 ? ordered : ordered.filter((draft) => !contradicted.has(draft));
}

/** Of what a figure speaks, all but its value. */
export function subjectOf({ measure, population, period, token }: FigureDraft): string {
  return [measure, population, period?.start, period?.end, token.currency].join(" ");
}
