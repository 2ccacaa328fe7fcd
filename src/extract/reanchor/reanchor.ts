import type { Dataset } from "../../domain/dataset/dataset";
import type { TextEvidence } from "../../domain/dataset/document";
import type { Judgements } from "../../domain/dataset/editorial";
import type { Extraction } from "../../domain/dataset/extraction";
import { createOffsetOf } from "../text/codePoints";
import type { Span } from "../header/documentForm";
import type { Section } from "../text/outline";
import { isJudged } from "./weave";
import { wordsOnly } from "../text/wordsOnly";

/**
 * How an opened text relates to the one that a package was extracted from: the same bytes, the same words in
 * another form, the same question and language in other words, or another document.
 */
export type Verdict = "same-text" | "same-words" | "same-question" | "other";

/** `at-place` where the package says, `re-anchored` elsewhere in the same sub-question. */
export type AnchorStatus = "at-place" | "re-anchored" | "not-found";

/** A piece of evidence and where it stands in an opened text: half-open, in code points of the normalised text. */
export interface Anchor {
  readonly evidence: TextEvidence;
  readonly status: AnchorStatus;
  /** Absent where it was not found. */
  readonly place: Span | undefined;
}

/** The editors' statements and judgements of a package, as the extractor weaves them into another form of its text. */
export function judgementsOf(dataset: Dataset): Judgements {
  const { header, headerTexts, ministries, questions, statements, evidence } = dataset;
  const fragments = new Map(evidence.map((row) => [row.evidenceId, row.kind === "text" ? row.fragment : ""]));
  return {
    legislature: header.get("legislature") ?? "",
    question: header.get("question") ?? "",
    header,
    headerTexts,
    ministries,
    questions,
    statements: statements.map(({ evidenceId, ...statement }) => ({
      ...statement,
      fragment: fragments.get(evidenceId) ?? "",
    })),
  };
}

/** Whether two documents are the same question in the same language. */
export function isSameQuestion(shipped: Dataset, opened: Dataset): boolean {
  return (
    isJudged(judgementsOf(shipped), opened.header) &&
    shipped.header.get("text_language") === opened.header.get("text_language")
  );
}

/**
 * Finds the evidence of a package in an opened text, row for row in the order of the package.
 *
 * `read` is what the extractor made of the opened text with the package's own judgements; `sections` its outline.
 * In the same text every row must stand at its place. Otherwise a row is found where the extractor read the same
 * fact (same id, same sub-question, same words in the fragment): a name that moved to another list is not found,
 * though it still stands there. Only where all words are the same is the fragment itself looked for, within its
 * sub-question and between its neighbours, once, or as often as rows are missing there. Whatever stays open is
 * `not-found`; in another document everything is.
 */
export function reanchor(
  evidence: readonly TextEvidence[],
  verdict: Verdict,
  read: Extraction,
  sections: readonly Section[],
): readonly Anchor[] {
  if (verdict === "other") return evidence.map(lost);
  if (verdict === "same-text") return evidence.map((row) => anchorAt(row, row, read.normalisedText));
  const readById = new Map(read.dataset.evidence.map((row) => [row.evidenceId, row]));
  const anchors = evidence.map((row) => {
    const again = readById.get(row.evidenceId);
    const isSame =
      again?.questionId === row.questionId && wordsOnly(again.fragment) === wordsOnly(row.fragment);
    return again && isSame ? found(row, { start: again.start, end: again.end }, again.fragment) : lost(row);
  });
  return verdict === "same-words" ? fillGaps(anchors, read, sections) : anchors;
}

/**
 * The evidence that was read from another text of the same question and is not in the package, in its order. The same
 * fact in two texts has the same id, sub-question and words.
 */
export function findAdded(
  evidence: readonly TextEvidence[],
  read: readonly TextEvidence[],
): readonly TextEvidence[] {
  const keyOf = ({ evidenceId, questionId, fragment }: TextEvidence) =>
    [evidenceId, questionId, wordsOnly(fragment)].join("\n");
  const known = new Set(evidence.map(keyOf));
  return read.filter((row) => !known.has(keyOf(row)));
}

function lost(evidence: TextEvidence): Anchor {
  return { evidence, status: "not-found", place: undefined };
}

function found(evidence: TextEvidence, { start, end }: Span, fragment: string): Anchor {
  const isAtPlace = start === evidence.start && end === evidence.end && fragment === evidence.fragment;
  return { evidence, status: isAtPlace ? "at-place" : "re-anchored", place: { start, end } };
}

function anchorAt(evidence: TextEvidence, { start, end }: Span, text: string): Anchor {
  const offsetOf = createOffsetOf(text);
  const fragment = text.slice(offsetOf(start), offsetOf(end));
  return fragment === evidence.fragment ? found(evidence, { start, end }, fragment) : lost(evidence);
}

/** Looks for the rows that are still lost by their fragment; the text is known to have all their words. */
function fillGaps(
  anchors: readonly Anchor[],
  { normalisedText, dataset }: Extraction,
  sections: readonly Section[],
): readonly Anchor[] {
  const offsetOf = createOffsetOf(normalisedText);
  const byId = new Map(anchors.map(({ evidence }) => [evidence.evidenceId, evidence]));
  const taken = dataset.evidence.map(({ evidenceId, start, end }) => ({
    place: { start: offsetOf(start), end: offsetOf(end) },
    packaged: byId.get(evidenceId),
  }));
  const ordered = [...anchors].sort((a, b) => a.evidence.start - b.evidence.start);
  const filled = new Map<Anchor, Span>();
  const wanted = new Map<string, { readonly rows: Anchor[]; readonly gap: Span }>();
  ordered.forEach((anchor, position) => {
    if (anchor.place) return;
    const before = ordered.slice(0, position).findLast(({ place }) => place)?.place;
    const after = ordered.slice(position + 1).find(({ place }) => place)?.place;
    const gap = { start: offsetOf(before?.start ?? 0), end: after ? offsetOf(after.end) : Infinity };
    const { questionId, fragment } = anchor.evidence;
    const key = [questionId, wordsOnly(fragment), gap.start, gap.end].join("\n");
    const together = wanted.get(key);
    if (together) together.rows.push(anchor);
    else wanted.set(key, { rows: [anchor], gap });
  });
  const find = createFinder(normalisedText);
  for (const { rows, gap } of wanted.values()) {
    const [first] = rows;
    if (!first) continue;
    const { questionId, fragment } = first.evidence;
    const spans = sections.filter((section) => isOf(section, questionId));
    const places = find(fragment).filter(
      (place) =>
        place.start >= gap.start &&
        place.end <= gap.end &&
        spans.some(({ start, end }) => start <= place.start && place.end <= end) &&
        // A place that another fact stands on is this row's too only where they share one in the package.
        !taken.some((other) => isSameSpan(other.place, place) && !isSameSpan(other.packaged, first.evidence)),
    );
    if (places.length !== rows.length) continue;
    rows.forEach((row, index) => {
      const place = places[index];
      if (place) filled.set(row, place);
    });
  }
  const toCodePoint = (offset: number) => [...normalisedText.slice(0, offset)].length;
  return anchors.map((anchor) => {
    const place = filled.get(anchor);
    if (!place) return anchor;
    const span = { start: toCodePoint(place.start), end: toCodePoint(place.end) };
    return found(anchor.evidence, span, normalisedText.slice(place.start, place.end));
  });
}

function isSameSpan(a: Span | undefined, b: Span): boolean {
  return a?.start === b.start && a.end === b.end;
}

function isOf({ kind, questionId }: Section, wantedId: string): boolean {
  const isHeader = kind === "header" || kind === "foot";
  return wantedId === "" ? isHeader : !isHeader && questionId === wantedId;
}

/** Finds a fragment by its words, whatever white space stands between them; never in the middle of a word. */
function createFinder(text: string): (fragment: string) => readonly Span[] {
  const offsets: number[] = [];
  let stream = "";
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === " ") continue;
    stream += text[at];
    offsets.push(at);
  }
  return (fragment) => {
    const words = wordsOnly(fragment);
    const places: Span[] = [];
    for (let at = stream.indexOf(words); words !== "" && at >= 0; at = stream.indexOf(words, at + 1)) {
      const start = offsets[at] ?? 0;
      const end = (offsets[at + words.length - 1] ?? 0) + 1;
      if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end });
    }
    return places;
  };
}

function cutsWord(text: string, at: number): boolean {
  return /^(?:\p{N}{2}|\p{L}\p{Ll}|\p{Lu}{2})$/u.test(text.slice(at - 1, at + 1));
}
