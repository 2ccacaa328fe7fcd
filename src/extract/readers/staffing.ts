import type { NumberToken } from "../numbers/numberToken";
import { figureAt, hasAny, hitWithin, type Reader, type Reading, scopeOf } from "../reading";
import type { Sentence } from "../text/sentences";
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

/** Named next between the number and the one after it, or before it, or anywhere in the sentence. */
function whose(reading: Reading, sentence: Sentence, token: NumberToken): string {
  const { from, to } = scopeOf(reading, sentence, token);
  for (const [start, end] of [
    [token.end, to],
    [from, token.start],
    [sentence.start, sentence.end],
  ] as const) {
    const nearest = hitWithin(sentence, start, end, ...OWNERS.keys());
    // The narrower first where several begin together, as a press service that is one of a ministry does.
    const tags = sentence.hits.filter((hit) => hit.start === nearest?.start).map(({ tag }) => tag);
    for (const [tag, owner] of OWNERS) if (tags.includes(tag)) return owner;
  }
  return "";
}

const OWNERS: ReadonlyMap<Tag, string> = new Map([
  ["head-office", "head-office"],
  ["press-service", "press-service"],
  ["ministry", "ministry"],
  ["post", "posts"],
]);
