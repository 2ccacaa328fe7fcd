import { figureAt, hitWithin, lastHitWithin, type Reader, scopeOf } from "../reading";
import { trafficPeriod } from "./trafficPeriods";

/** The average number of pages, read as per visit where the text does not say so itself. */
export const readRates: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (!sentence.tags.has("page")) continue;
    for (const token of sentence.numbers) {
      if (token.kind !== "number" || findings.isClaimed(token)) continue;
      const scope = scopeOf(reading, sentence, token);
      const averaged = lastHitWithin(sentence, scope.from, token.start, "average");
      const pageAfter = hitWithin(sentence, token.end, token.end + 8, "page");
      const perVisit = pageAfter && hitWithin(sentence, pageAfter.end, pageAfter.end + 25, "visit");
      const pageBefore = lastHitWithin(sentence, scope.from, token.start, "page");
      // Nobody views part of a page: a fraction before the word for pages is an average.
      const isAverage = averaged !== undefined || token.decimals > 0;
      if (!(pageAfter && (perVisit ?? isAverage)) && !(averaged && pageBefore)) continue;
      findings.addFigure(
        figureAt(
          reading,
          sentence,
          token,
          {
            measure: "traffic.pages_per_visit",
            qualifier: "rounded",
            population: reading.siteIds[sentence.index] ?? "",
            ...trafficPeriod(reading, sentence),
          },
          pageAfter ?? pageBefore,
          perVisit,
        ),
      );
    }
  }
};
