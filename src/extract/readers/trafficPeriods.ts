import type { Period } from "../../domain/figures/figure";
import { periodOf, type PrintedPeriod } from "../numbers/periods";
import { hasAny, type Reading } from "../reading";
import type { Sentence } from "../text/sentences";

/** Whether a sentence speaks of the readers of a site. */
function isAboutReaders(sentence: Sentence): boolean {
  return (
    hasAny(sentence, "visitor", "visit", "page-view") ||
    (hasAny(sentence, "page") && hasAny(sentence, "viewed"))
  );
}

/** Whether a sentence, or one of the two before it in the same part, speaks of the readers of a site. */
export function followsReaders(reading: Reading, sentence: Sentence): boolean {
  for (let back = 0; back <= 2; back += 1) {
    const earlier = reading.sentences[sentence.index - back];
    if (!earlier || earlier.partIndex !== sentence.partIndex) return false;
    if (isAboutReaders(earlier)) return true;
  }
  return false;
}

/**
 * The period of figures on the readers of a site: what their own sentence states, or else, as `context`, what
 * the nearest sentence before it in the same part states for figures of that kind.
 */
export function trafficPeriod(
  reading: Reading,
  sentence: Sentence,
): { readonly period: Period | undefined; readonly periodTokens: PrintedPeriod["tokens"] } {
  const own = periodOf(reading, sentence.numbers);
  if (own) return { period: own.period, periodTokens: own.tokens };
  // What is printed but not understood is not what stands before.
  if (sentence.numbers.some(({ kind }) => kind === "years")) return { period: undefined, periodTokens: [] };
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const earlier = reading.sentences[sentence.index - back];
    if (!earlier || earlier.partIndex !== sentence.partIndex) break;
    const found = isAboutReaders(earlier) ? periodOf(reading, earlier.numbers) : undefined;
    if (found) return { period: { ...found.period, basis: "context" }, periodTokens: [] };
  }
  return { period: undefined, periodTokens: [] };
}

const LOOK_BACK = 6;
