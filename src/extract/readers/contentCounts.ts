import type { Measure } from "../../domain/figures/measures";
import { periodOf } from "../numbers/periods";
import { figureAt, hasAny, hitWithin, type Reader } from "../reading";

/** New items of a site: in all, and by kind. */
export const readContentCounts: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (sentence.numbers.length === 0) continue;
    if (!hasAny(sentence, ...NOUNS)) continue;
    const printed = periodOf(reading, sentence.numbers);
    let isBrokenDown = false;
    for (const token of sentence.numbers) {
      if (token.kind !== "number" || findings.isClaimed(token)) continue;
      const noun = hitWithin(sentence, token.end, token.end + 30, ...NOUNS);
      const fresh = hitWithin(sentence, token.end, token.end + 12, "new");
      if (!noun || (!fresh && !isBrokenDown && !sentence.tags.has("website"))) continue;
      isBrokenDown ||= noun.tag === "items";
      findings.addFigure(
        figureAt(
          reading,
          sentence,
          token,
          {
            measure: `content.${noun.tag}` as Measure,
            qualifier: hitWithin(sentence, token.start - 20, token.start, "estimate") ? "estimate" : "exact",
            population: reading.siteIds[sentence.index] ?? "",
            period: printed?.period,
            periodTokens: printed?.tokens ?? [],
          },
          noun,
        ),
      );
    }
  }
};

const NOUNS = ["items", "articles", "events", "people"] as const;
