import type { CheckOutcome } from "./checkOutcome";
import type { Dataset } from "../dataset/dataset";
import { addRanges, overlap, rangeOf } from "../figures/rounding";
import { disagreement, evidenceOf, figureParameter, numberParameter, withFigures } from "./inputs";

/** Articles, events and people are all the items. */
export function checkContentParts(dataset: Dataset): readonly CheckOutcome[] {
  const measures = ["content.items", "content.articles", "content.events", "content.people"] as const;
  return withFigures(dataset, measures, (figures) => {
    const [items, ...parts] = figures;
    const holds = overlap(addRanges(parts.map(rangeOf)), rangeOf(items));
    const [articles, events, people] = parts;
    return {
      ...(holds ? { verdict: "consistent" } : disagreement(figures)),
      sentence: holds ? "content_parts.holds" : "content_parts.fails",
      parameters: {
        articles: figureParameter(articles),
        events: figureParameter(events),
        people: figureParameter(people),
        items: figureParameter(items),
        sum: numberParameter(parts.reduce((sum, { value }) => sum + value, 0)),
      },
      evidenceIds: evidenceOf(figures),
    };
  });
}

/** Visitors from the country itself and from abroad are all visitors, within rounding. */
export function checkOriginShares(dataset: Dataset): readonly CheckOutcome[] {
  const measures = ["traffic.share_domestic", "traffic.share_abroad"] as const;
  return withFigures(dataset, measures, (figures) => {
    const [domestic, abroad] = figures;
    const holds = overlap(addRanges(figures.map(rangeOf)), { low: 1, high: 1 });
    return {
      ...(holds ? { verdict: "consistent" } : disagreement(figures)),
      sentence: holds ? "origin_shares.holds" : "origin_shares.fails",
      parameters: {
        domestic: figureParameter(domestic),
        abroad: figureParameter(abroad),
        sum: { kind: "share", value: domestic.value + abroad.value },
      },
      evidenceIds: evidenceOf(figures),
    };
  });
}
