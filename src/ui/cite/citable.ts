import { createContext, useContext } from "react";
import { anchorOf, type Note } from "../evidence/note";

/** What a reader can cite: what stands behind a number or an entry, or a card with its table or chart. */
export type Citable = { readonly kind: "note"; readonly note: Note } | CitableCard;

interface CitableCard {
  readonly kind: "card";
  /** The anchor of the card: never made from a text in some language, so that links stay. */
  readonly id: string;
  readonly title: string;
  /** Evidence for what the card shows, to name its sub-questions. */
  readonly evidenceIds: readonly string[];
}

/** The anchor to which a permanent link to the thing leads. */
export function anchorOfCitable(thing: Citable): string {
  return thing.kind === "card" ? thing.id : anchorOf(thing.note);
}

/** Filled by whoever shows citations, a floor above; empty where nothing can be cited. */
export const OpenCitationContext = createContext<((thing: Citable) => void) | undefined>(undefined);

/** Shows how to cite the thing; `undefined` where nothing around can show it. */
export function useOpenCitation(): ((thing: Citable) => void) | undefined {
  return useContext(OpenCitationContext);
}
