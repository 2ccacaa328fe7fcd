import { useState, type ReactNode } from "react";
import "./Fold.css";

interface FoldProps {
  /** Says what is in it, and how much. */
  readonly label: string;
  /** Opens it; what was read there is not closed again. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Closed on a narrow window until it is pressed, or found by the browser; open, and without a word, elsewhere. */
export function Fold({ label, isOpen = false, children }: FoldProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  return (
    <details className="fold" open={wasOpened}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
