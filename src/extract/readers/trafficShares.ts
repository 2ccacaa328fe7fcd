import { figureAt, hasAny, hitWithin, type Reader, scopeOf } from "../reading";
import { followsReaders, trafficPeriod } from "./trafficPeriods";

/** Shares of the visitors of a site: from the country itself and from abroad. */
export const readTrafficShares: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (!hasAny(sentence, "website", "viewed") && !followsReaders(reading, sentence)) continue;
    for (const token of sentence.numbers) {
      if (token.kind !== "percent" || findings.isClaimed(token)) continue;
      const scope = scopeOf(reading, sentence, token);
      const where = hitWithin(sentence, token.end, scope.to, "domestic", "abroad");
      if (!where) continue;
      findings.addFigure(
        figureAt(
          reading,
          sentence,
          token,
          {
            measure: where.tag === "domestic" ? "traffic.share_domestic" : "traffic.share_abroad",
            qualifier: "rounded",
            population: "visitors",
            ...trafficPeriod(reading, sentence),
          },
          where,
        ),
      );
    }
  }
};
