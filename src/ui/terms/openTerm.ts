import { createContext, useContext } from "react";
import type { TermId } from "./termIds";

/** Filled by the app above all screens. Opens the glossary at a term, or at its beginning. */
export const OpenTermContext = createContext<(termId?: TermId) => void>(() => undefined);

export function useOpenTerm(): (termId?: TermId) => void {
  return useContext(OpenTermContext);
}
