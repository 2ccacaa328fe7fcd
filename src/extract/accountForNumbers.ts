import { coverage } from "./coverage";
import type { Span } from "./documentForm";
import type { Findings } from "./findings";
import type { NumberToken } from "./numbers";
import { isPartOfName } from "./partOfName";
import type { Reading } from "./reading";
import type { Sentence } from "./sentences";

/** A number of the answer that stands in no fact's evidence, and the reason. UTF-16 offsets, half-open. */
export interface UnreadNumber extends Span {
  readonly questionId: string;
  readonly reason: string;
}

/**
 * Every number of the answer that no evidence covers, with one of the reasons `enumeration-mark`,
 * `period-of <figure_id>`, `year-of-<presence_id>`, `repeats <figure_id>`, `date`, `part-of-name` or, where
 * nothing explains it, `not-understood`. `evidence` is in order of `start`.
 */
export function accountForNumbers(
  reading: Reading,
  findings: Findings,
  marks: readonly (Span & { readonly questionId: string })[],
  figureIds: ReadonlyMap<NumberToken, string>,
  evidence: readonly Span[],
): UnreadNumber[] {
  const covers = coverage(evidence);
  const unread: UnreadNumber[] = [];
  for (const mark of marks) {
    for (const digits of reading.text.slice(mark.start, mark.end).matchAll(/\d+/gu)) {
      const start = mark.start + digits.index;
      const end = start + digits[0].length;
      unread.push({ questionId: mark.questionId, start, end, reason: "enumeration-mark" });
    }
  }
  const uses = new Map(findings.uses);
  const byValue = new Map<string, string>();
  for (const figure of findings.figures) {
    const id = figureIds.get(figure.token) ?? figure.measure;
    for (const token of figure.periodTokens ?? []) if (!uses.has(token)) uses.set(token, `period-of ${id}`);
    const key = `${figure.token.kind} ${figure.token.value}`;
    if (!byValue.has(key)) byValue.set(key, id);
  }
  for (const sentence of reading.sentences) {
    for (const token of sentence.numbers) {
      if (covers(token)) continue;
      const reason = uses.get(token) ?? reasonFor(reading, sentence, token, byValue);
      unread.push({ questionId: sentence.questionId, start: token.start, end: token.end, reason });
    }
  }
  return unread.sort((a, b) => a.start - b.start);
}

function reasonFor(
  reading: Reading,
  sentence: Sentence,
  token: NumberToken,
  byValue: ReadonlyMap<string, string>,
): string {
  const { text } = reading;
  if (token.kind === "date" || token.kind === "years") return "date";
  const repeated = byValue.get(`${token.kind} ${token.value}`);
  if (repeated !== undefined && isTakenUp(text, token, sentence)) return `repeats ${repeated}`;
  if (isPartOfName(text, token.start, token.end)) return "part-of-name";
  const opens = /^[\s\-–(]*$/u.test(text.slice(sentence.start, token.start));
  if (opens && /^[.)°](?: |$)/u.test(text.slice(token.end, token.end + 2))) return "enumeration-mark";
  return "not-understood";
}

/** `parmi ces 73`, `van deze 60`: a word that points back stands before the number. */
function isTakenUp(text: string, token: NumberToken, sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) =>
      hit.tag === "same" && hit.end <= token.start && text.slice(hit.end, token.start).trim().length <= 4,
  );
}
