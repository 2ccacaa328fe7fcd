import type { Labels } from "./language";

/** The header of the question: field name → value, e.g. `question` → `0516`. A field not stated is absent. */
export type DocumentHeader = ReadonlyMap<string, string>;

/** A date of the file or of its contents. `date` is ISO 8601, to the year or month where no more is stated. */
export interface FileEvent {
  readonly eventId: string;
  readonly date: string;
  /** `filed`, `due`, `question_published`, `answer_published`, or what happened. */
  readonly kind: string;
  readonly labels: Labels;
  readonly evidenceId: string;
}

/**
 * A place in the normalised source text: the half-open range `start`..`end` of Unicode code points,
 * and the fragment that stands there.
 */
export interface Evidence {
  readonly evidenceId: string;
  /** Empty for the header, which belongs to no question. */
  readonly questionId: string;
  readonly start: number;
  readonly end: number;
  readonly fragment: string;
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
