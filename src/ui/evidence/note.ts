import type { DerivedFigure } from "../../domain/derived/computeDerived";
import type { Evidence } from "../../domain/dataset/document";

/**
 * What stands behind a number or an entry: the places in the answer, or a formula.
 * A count of list entries has one piece of evidence for each entry.
 */
export type Note =
  | { readonly kind: "evidence"; readonly evidence: readonly Evidence[] }
  | { readonly kind: "derived"; readonly derived: DerivedFigure };

/** The anchor of a note in the notes of the page, and so its permanent link. */
export function anchorOf(note: Note): string {
  return note.kind === "derived" ? derivedAnchor(note.derived) : (note.evidence[0]?.evidenceId ?? "");
}

export function derivedAnchor({ name }: DerivedFigure): string {
  return `derived-${name.replaceAll("_", "-")}`;
}
