import type { CheckOutcome, CheckParameter, MissingInput } from "./checkOutcome";
import type { Dataset } from "../dataset/dataset";
import { findFigure, type Figure } from "../figures/figure";
import type { Measure } from "../figures/measures";
import type { Range } from "../figures/rounding";

type FigureFor<Measures extends readonly Measure[]> = { readonly [Position in keyof Measures]: Figure };

/** Judges figures where all of them are stated; says which are missing where only some are; nothing where none is. */
export function withFigures<const Measures extends readonly Measure[]>(
  { figures }: Dataset,
  measures: Measures,
  judge: (found: FigureFor<Measures>) => CheckOutcome | undefined,
): readonly CheckOutcome[] {
  const stated = figures.filter(({ measure }) => measures.includes(measure));
  if (stated.length === 0) return [];
  const missing = measures
    .filter((measure) => !findFigure(figures, measure))
    .map((measure): MissingInput => {
      const isStated = stated.some((figure) => figure.measure === measure);
      return { kind: isStated ? "conflicting" : "figure", measure };
    });
  if (missing.length > 0) return [notCheckable(missing, evidenceOf(stated))];
  // None is missing, so each is found.
  const found = measures.map((measure) => findFigure(figures, measure));
  return [judge(found as unknown as FigureFor<Measures>) ?? []].flat();
}

export function notCheckable(missing: readonly MissingInput[], evidenceIds: readonly string[]): CheckOutcome {
  return { verdict: "not-checkable", missing, evidenceIds };
}

/** Numbers that do not agree: an estimate among them has no known range, so the difference decides nothing. */
export function disagreement(figures: readonly Figure[]): Pick<CheckOutcome, "verdict" | "readings"> {
  return figures.some(({ qualifier }) => qualifier === "estimate")
    ? { verdict: "not-checkable", readings: ["estimate"] }
    : { verdict: "contradictory" };
}

export function evidenceOf(rows: readonly { readonly evidenceId: string }[]): readonly string[] {
  return rows.map(({ evidenceId }) => evidenceId);
}

export function figureParameter(figure: Figure): CheckParameter {
  return { kind: "figure", figure };
}

export function numberParameter(value: number | Range, digits = 0): CheckParameter {
  const range = typeof value === "number" ? { low: value, high: value } : value;
  return { kind: "number", range, digits };
}
