import { figureAt, hasAny, hitWithin, type Reader } from "../reading";
import type { Sentence } from "../sentences";

/** Full-time equivalents, and whose they are. */
export const readStaffing: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (!sentence.tags.has("full-time")) continue;
    for (const token of sentence.numbers) {
      if (token.kind !== "number") continue;
      const unit = hitWithin(sentence, token.end, token.end + 12, "full-time");
      if (!unit) continue;
      findings.addFigure(
        figureAt(
          reading,
          sentence,
          token,
          {
            measure: "staffing.fte",
            qualifier: hasAny(sentence, "estimate") ? "estimate" : "exact",
            population: whose(sentence),
            period: undefined,
          },
          unit,
        ),
      );
    }
  }
};

function whose(sentence: Sentence): string {
  if (sentence.tags.has("head-office")) return "head-office";
  if (sentence.tags.has("press-service")) return "press-service";
  if (sentence.tags.has("ministry")) return "ministry";
  return sentence.tags.has("post") ? "posts" : "";
}
