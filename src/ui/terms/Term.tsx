import type { ReactNode } from "react";
import { useOpenTerm } from "./openTerm";
import type { TermId } from "./termIds";
import { useIsHydrated } from "../hydration/useIsHydrated";
import "./Term.css";

interface TermProps {
  readonly id: TermId;
  /** The words as they stand in the text. */
  readonly children: ReactNode;
}

/** Words of the field that open the glossary at their definition; plain words without script. */
export function Term({ id, children }: TermProps) {
  const openTerm = useOpenTerm();
  const isHydrated = useIsHydrated();
  return (
    <button
      type="button"
      className="term"
      data-paper=""
      aria-haspopup="dialog"
      disabled={!isHydrated}
      onClick={() => openTerm(id)}
    >
      {children}
    </button>
  );
}
