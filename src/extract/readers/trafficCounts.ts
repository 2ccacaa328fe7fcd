import { figureAt, hasAny, hitWithin, lastHitWithin, type Reader, scopeOf } from "../reading";
import { followsReaders, trafficPeriod } from "./trafficPeriods";

/** Counts of the readers of a site: different visitors, pages shown, countries. */
export const readTrafficCounts: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    for (const token of sentence.numbers) {
      if (token.kind !== "number" || findings.isClaimed(token)) continue;
      const near = token.end + 45;
      const visitor = hitWithin(sentence, token.end, token.end + 20, "visitor");
      const unique = hitWithin(sentence, token.end, token.end + 35, "unique");
      const pageView = hitWithin(sentence, token.end, token.end + 12, "page-view");
      const page = hitWithin(sentence, token.end, token.end + 8, "page");
      const country = hitWithin(sentence, token.end, token.end + 20, "country");
      if (!visitor && !pageView && !page && !country) continue;
      const viewed = hitWithin(sentence, token.end, near, "viewed");
      const viewedBefore = lastHitWithin(sentence, token.start - 40, token.start, "viewed");
      const { from } = scopeOf(reading, sentence, token);
      const averaged = token.decimals > 0 || lastHitWithin(sentence, from, token.start, "average");
      const common = {
        qualifier: hitWithin(sentence, token.start - 25, token.start, "estimate") ? "estimate" : "exact",
        ...trafficPeriod(reading, sentence),
      } as const;
      const site = reading.siteIds[sentence.index] ?? "";
      if (visitor && unique) {
        const end = { start: token.start, end: Math.max(visitor.end, unique.end) };
        const draft = { ...common, measure: "traffic.unique_visitors", population: site } as const;
        findings.addFigure(figureAt(reading, sentence, token, draft, end));
      } else if (!averaged && (pageView ?? (page && (viewed ?? viewedBefore)))) {
        const draft = { ...common, measure: "traffic.page_views", population: site } as const;
        findings.addFigure(figureAt(reading, sentence, token, draft, pageView ?? page, viewed));
      } else if (country && (hasAny(sentence, "abroad") || followsReaders(reading, sentence))) {
        const draft = { ...common, measure: "traffic.countries", population: "visitors" } as const;
        findings.addFigure(figureAt(reading, sentence, token, draft, country));
      }
    }
  }
};
