import type { CheckOutcome } from "./checkOutcome";
import type { Dataset } from "../dataset/dataset";
import { divideRanges, overlap, rangeOf } from "../figures/rounding";
import { disagreement, evidenceOf, figureParameter, numberParameter, withFigures } from "./inputs";

/**
 * Page views over visitors against the average number of pages. More views for each visitor than for each
 * visit: visitors come back. Fewer cannot be, since every visitor visits at least once. Without
 * visitors or pages there is nothing to divide by, and no check.
 */
export function checkViewsPerVisit(dataset: Dataset): readonly CheckOutcome[] {
  const measures = ["traffic.page_views", "traffic.unique_visitors", "traffic.pages_per_visit"] as const;
  return withFigures(dataset, measures, (figures): CheckOutcome | undefined => {
    const [views, visitors, perVisit] = figures;
    if (visitors.value === 0 || perVisit.value === 0) return undefined;
    const perVisitor = divideRanges(rangeOf(views), rangeOf(visitors));
    const evidenceIds = evidenceOf(figures);
    const parameters = {
      views: figureParameter(views),
      visitors: figureParameter(visitors),
      perVisit: figureParameter(perVisit),
      perVisitor: numberParameter(perVisitor, 2),
    };
    if (overlap(perVisitor, rangeOf(perVisit))) {
      return { verdict: "consistent", sentence: "views_per_visit.holds", parameters, evidenceIds };
    }
    if (perVisitor.low < perVisit.value) {
      return { ...disagreement(figures), sentence: "views_per_visit.fewer", parameters, evidenceIds };
    }
    return {
      verdict: "reconcilable",
      sentence: "views_per_visit.more",
      parameters: { ...parameters, visits: numberParameter(divideRanges(perVisitor, rangeOf(perVisit)), 2) },
      readings: ["per_visit"],
      evidenceIds,
    };
  });
}
