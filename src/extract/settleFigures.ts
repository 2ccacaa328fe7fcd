import { groupBy } from "../domain/groupBy";
import type { FigureDraft, Findings } from "./findings";
import type { NumberToken } from "./numbers/numberToken";
import type { Reading } from "./reading";

/**
 * The figures in the order of the text, without those of one sentence that contradict each other: of one measure,
 * population and period, in one currency, with different values. Their numbers stand in `findings.uses` as
 * `conflicting`. Amounts without a known purpose cannot contradict each other.
 */
export function settleFigures(reading: Reading, findings: Findings): readonly FigureDraft[] {
  const sentenceOf = new Map<NumberToken, number>();
  for (const { index, numbers } of reading.sentences) {
    for (const token of numbers) sentenceOf.set(token, index);
  }
  const ordered = findings.figures.toSorted((a, b) => a.start - b.start);
  const bySubject = groupBy(ordered, (draft) => `${sentenceOf.get(draft.token)} ${subjectOf(draft)}`);
  return ordered.filter((draft) => {
    const alike = bySubject.get(`${sentenceOf.get(draft.token)} ${subjectOf(draft)}`) ?? [];
    const isContradicted = alike.some(({ value }) => value !== draft.value);
    if (!isContradicted || draft.measure === "budget.other") return true;
    findings.uses.set(draft.token, "conflicting");
    return false;
  });
}

/** Of what a figure speaks, all but its value. */
export function subjectOf({ measure, population, period, token }: FigureDraft): string {
  return [measure, population, period?.start, period?.end, token.currency].join(" ");
}
