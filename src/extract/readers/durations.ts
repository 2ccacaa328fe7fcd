import type { NumberToken } from "../numbers/numberToken";
import { figureAt, hasAny, hitWithin, lastHitWithin, type Reader, type Reading } from "../reading";
import type { Sentence } from "../text/sentences";
import { trafficPeriod } from "./trafficPeriods";

/** The average length of a visit, in seconds: `2:50`, `2 min 50 s`, `170 secondes`, `2,5 minuten`. */
export const readDurations: Reader = (reading, findings) => {
  for (const sentence of reading.sentences) {
    if (!hasAny(sentence, "visit")) continue;
    for (const [index, token] of sentence.numbers.entries()) {
      if (findings.isClaimed(token)) continue;
      const duration = durationAt(reading, sentence, token, sentence.numbers[index + 1]);
      if (!duration) continue;
      if (duration.secondToken) findings.claim(duration.secondToken);
      const draft = {
        measure: "traffic.visit_duration",
        qualifier: hitWithin(sentence, token.start - 25, token.start, "estimate") ? "estimate" : "rounded",
        population: reading.siteIds[sentence.index] ?? "",
        value: duration.seconds,
        decimals: 0,
        ...trafficPeriod(reading, sentence),
      } as const;
      findings.addFigure(
        figureAt(reading, sentence, token, draft, { start: token.start, end: duration.end }),
      );
    }
  }
};

function durationAt(
  reading: Reading,
  sentence: Sentence,
  token: NumberToken,
  next: NumberToken | undefined,
): { seconds: number; end: number; secondToken?: NumberToken } | undefined {
  const unit = hitWithin(sentence, token.end, token.end + 3, "minute", "second");
  if (token.kind === "clock") return { seconds: token.value, end: unit?.end ?? token.end };
  if (token.kind !== "number" || !unit) return undefined;
  // `3,20 minutes` can be three and a fifth, or twenty seconds more than three.
  if (unit.tag === "minute" && token.decimals === 2 && token.value % 1 < 0.6) return undefined;
  if (unit.tag === "second" && isAfterMinutes(reading, sentence, token)) return undefined;
  if (unit.tag === "second") return { seconds: Math.round(token.value), end: unit.end };
  if (leadsToSeconds(reading, sentence, unit.end, next)) return undefined;
  const seconds = Math.round(token.value * 60);
  const joined =
    next?.kind === "number" && /^\.?(?: et| en)? ?$/u.test(reading.text.slice(unit.end, next.start));
  if (!joined || next.value >= 60) return { seconds, end: unit.end };
  const secondUnit = hitWithin(sentence, next.end, next.end + 3, "second");
  return { seconds: seconds + next.value, end: secondUnit?.end ?? next.end, secondToken: next };
}

/** `4 minuten en S seconden`: of the seconds, which are part of the duration, the number was not read. */
function leadsToSeconds(
  reading: Reading,
  sentence: Sentence,
  from: number,
  next: NumberToken | undefined,
): boolean {
  const seconds = hitWithin(sentence, from, from + 12, "second");
  const isRead = next?.kind === "number" && next.start < (seconds?.start ?? 0);
  return (
    seconds !== undefined &&
    !isRead &&
    /^\.?(?: et| en|,)? \S+ ?$/u.test(reading.text.slice(from, seconds.start))
  );
}

/** `A minuten en 5 seconden`: the number of the minutes was not read, so the seconds are not the whole duration. */
function isAfterMinutes(reading: Reading, sentence: Sentence, token: NumberToken): boolean {
  const minutes = lastHitWithin(sentence, token.start - 20, token.start, "minute");
  return minutes !== undefined && /^(?: et| en|,)? $/u.test(reading.text.slice(minutes.end, token.start));
}
