import type { Span } from "../header/documentForm";

/**
 * A stretch without white space at its ends, cut to as many words as evidence and unresolved rows may have: from its
 * end as far as `core`, then from its beginning; a core that is itself too long loses its end. A stretch that is short
 * enough is given back itself.
 */
export function shorten(text: string, span: Span, core = span): Span {
  let { start, end } = span;
  while (start < end && text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  while (!isShort(text, start, end)) {
    const last = text.lastIndexOf(" ", end - 1);
    const second = text.indexOf(" ", start) + 1;
    if (last > start && last >= core.end) end = last;
    else if (second > 0 && second <= core.start) start = second;
    else if (last > start) end = last;
    else break;
  }
  return start === span.start && end === span.end ? span : { start, end };
}

/** Whether a stretch has at most eight words, as a fragment of evidence may. */
export function isShort(text: string, start: number, end: number): boolean {
  if (end - start >= MAX_FRAGMENT) return false;
  let words = 1;
  for (let at = text.indexOf(" ", start + 1); at >= 0 && at < end - 1; at = text.indexOf(" ", at + 1)) {
    words += 1;
  }
  return words <= 8;
}

const MAX_FRAGMENT = 160;
