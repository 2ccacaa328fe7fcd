import type { DocumentHeader, FileEvent, HeaderTexts } from "./document";
import { findText, type Labels, type Language } from "./language";

/**
 * Who says what a data package holds: a minister in an answer to parliament, a register that anybody may fill, seen
 * in a window of dates, or a reader's own list.
 */
export const SOURCE_KINDS = ["answer", "register", "list"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kind that the header states. Packages saved before there were several state none: they hold answers. */
export function sourceKindOf(header: DocumentHeader): SourceKind {
  const stated = header.get("source_kind");
  return SOURCE_KINDS.find((kind) => kind === stated) ?? "answer";
}

/** When a source speaks of: the day of a statement or list, or the days between which a register was seen (ISO 8601). */
export interface SourceDates {
  /** Empty where not stated. */
  readonly asOf: string;
  /** Absent unless both ends are stated. */
  readonly seen: { readonly start: string; readonly end: string } | undefined;
}

interface DatedSource {
  readonly header: DocumentHeader;
  readonly events: readonly FileEvent[];
}

/** The dates that the source states; an answer that states none speaks as of the day on which it was published. */
export function findSourceDates({ header, events }: DatedSource): SourceDates {
  const [start = "", end = ""] = ["seen_from", "seen_to"].map((field) => header.get(field));
  return {
    asOf: header.get("as_of") ?? events.find(({ kind }) => kind === "answer_published")?.date ?? "",
    seen: start === "" || end === "" ? undefined : { start, end },
  };
}

interface TitledSource {
  readonly header: DocumentHeader;
  readonly headerTexts: HeaderTexts;
}

/** What the source is titled, in the language or in another that has it; empty where it has no title. */
export function findTitle({ header, headerTexts }: TitledSource, language: Language): string {
  const labels = headerTexts.get("title");
  return labels ? findText(labels, language).text : (header.get("title") ?? "");
}

/** A ministry that sends posts. */
export interface Ministry {
  readonly ministryId: string;
  /** Empty where not known. */
  readonly wikidata: string;
  /** ISO 3166-1 alpha-2 of the sending state; empty where not stated. */
  readonly country: string;
  /** The kinds of post that a register asks for, and so the only ones it can hold; empty where that is not known. */
  readonly listKinds: readonly string[];
  readonly labels: Labels;
}

export const SAME_AS_BASES = ["place", "institution", "stated"] as const;
export type SameAsBasis = (typeof SAME_AS_BASES)[number];

/** A post that is a post of another data package: same city and kind, same body, or said to be the same. */
export interface SameAs {
  readonly postId: string;
  /** Name of the other data package. */
  readonly packageName: string;
  readonly otherPostId: string;
  readonly basis: SameAsBasis;
}
