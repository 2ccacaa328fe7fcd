import type { Span } from "../header/documentForm";

/** Whether a stretch lies wholly inside one of the spans, which are in order of their starts. */
export function coverage(ordered: readonly Span[]): (stretch: Span) => boolean {
  const starts = ordered.map((span) => span.start);
  let reach = 0;
  const reaches = ordered.map((span) => (reach = Math.max(reach, span.end)));
  return (stretch) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? Infinity) <= stretch.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? 0) >= stretch.end;
  };
}
