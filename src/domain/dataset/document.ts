import type { Labels } from "./language";

/** What is known of the source as a whole: field → value, e.g. `question` → `0516`. A field not stated is absent. */
export type DocumentHeader = ReadonlyMap<string, string>;
/** The fields that have a text of their own for each language, e.g. `parliament`. */
export type HeaderTexts = ReadonlyMap<string, Labels>;

/** A date of the file or of its contents. `date` is ISO 8601, to the year or month where no more is stated. */
export interface FileEvent {
  readonly eventId: string;
  readonly date: string;
  /** `filed`, `due`, `question_published`, `answer_published`, or what happened. */
  readonly kind: string;
  readonly labels: Labels;
  readonly evidenceId: string;
}

export const EVIDENCE_KINDS = ["text", "record"] as const;
/** Where a fact is stated: a place in the text of the source, or a record of a register or list. */
export type Evidence = TextEvidence | RecordEvidence;

/**
 * A place in the normalised source text: the half-open range `start`..`end` of Unicode code points,
 * and the fragment that stands there.
 */
export interface TextEvidence {
  readonly kind: "text";
  readonly evidenceId: string;
  /** Empty for the header, which belongs to no question. */
  readonly questionId: string;
  readonly start: number;
  readonly end: number;
  readonly fragment: string;
}

/** One value of one item, as it was seen between two days (ISO 8601, both inclusive; empty where not known). */
export interface RecordEvidence {
  readonly kind: "record";
  readonly evidenceId: string;
  /** Always empty: a record answers no question. */
  readonly questionId: "";
  /** Identifier of the item: a Wikidata item, or the row of a list. */
  readonly item: string;
  /** Identifier of the property, or name of the column. */
  readonly property: string;
  readonly value: string;
  /** Where the record can be looked up; empty where nowhere. */
  readonly url: string;
  readonly seenFrom: string;
  readonly seenTo: string;
}

/** What stands there, as it is quoted: the fragment of a text, the value of a record. */
export function quoteOf(evidence: Evidence): string {
  return evidence.kind === "text" ? evidence.fragment : evidence.value;
}

/** Whether all evidence stands in a text, so that it can be looked for there. */
export function isTextEvidence(evidence: Evidence): evidence is TextEvidence {
  return evidence.kind === "text";
}

export const UNRESOLVED_KINDS = ["name", "number"] as const;
export type UnresolvedKind = (typeof UNRESOLVED_KINDS)[number];

/** A name or number of the source that no fact was made of, and why. */
export interface Unresolved {
  readonly kind: UnresolvedKind;
  readonly text: string;
  readonly reason: string;
  readonly questionId: string;
  readonly start: number;
  readonly end: number;
}
