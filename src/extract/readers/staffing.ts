import type { NumberToken } from "../numberToken";
import { figureAt, hasAny, hitWithin, type Reader, type Reading, scopeOf } from "../reading";
import type { Sentence } from "../sentences";
import type { Tag } from "../vocabulary/terms";

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
            population: whose(reading, sentence, token),
            period: undefined,
          },
          unit,
        ),
      );
    }
  }
};

/** Named between the number and the next one, or before it, or anywhere in the sentence. */
function whose(reading: Reading, sentence: Sentence, token: NumberToken): string {
  const { from, to } = scopeOf(reading, sentence, token);
  for (const [start, end] of [
    [token.end, to],
    [from, token.start],
    [sentence.start, sentence.end],
  ] as const) {
    const found = OWNERS.find(([tag]) => hitWithin(sentence, start, end, tag));
    if (found) return found[1];
  }
  return "";
}

/** The narrower first: a press service is one of a ministry. */
const OWNERS: readonly (readonly [Tag, string])[] = [
  ["head-office", "head-office"],
  ["press-service", "press-service"],
  ["ministry", "ministry"],
  ["post", "posts"],
];
