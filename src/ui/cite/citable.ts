import { createContext, useContext } from "react";
import { anchorOf, type Note } from "../evidence/note";

/** What a reader can cite: what stands behind a number or an entry, or a card with its table or chart. */
export type Citable = { readonly kind: "note"; readonly note: Note } | CitableCard;

export interface CitableCard {
  readonly kind: "card";
  /** The anchor of the card: never made from a text in some language, so that links stay. */
  readonly id: string;
  readonly title: string;
  /** Evidence for what the card shows, to name its sub-questions. */
  readonly evidenceIds: readonly string[];
  /** Of when and of which sources it is, in words, where it is not of the shown source alone. */
  readonly stamp?: string | undefined;
}

/** The anchor to which a permanent link to the thing leads. */
export function anchorOfCitable(thing: Citable): string {
  return thing.kind === "card" ? thing.id : anchorOf(thing.note);
}

/** `take`: all ways to take it along; `cite`: how to cite it. */
type WayOut = "take" | "cite";

/** What a reader wants to do with what. */
export interface AskedWayOut {
  readonly way: WayOut;
  readonly thing: Citable;
}

type OpenWayOut = (asked: AskedWayOut) => void;

/** Filled by whoever shows these, a floor above; without one, nothing happens. */
export const OpenWayOutContext = createContext<OpenWayOut>(() => undefined);

/** Shows a way out of the site for the thing. */
export function useOpenWayOut(): OpenWayOut {
  return useContext(OpenWayOutContext);
}
