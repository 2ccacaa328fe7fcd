import type { ReactNode } from "react";

interface MarkedProps {
  /** The heading. */
  readonly children: ReactNode;
  /** The ways to the evidence or the formula of what it says. */
  readonly marks: ReactNode;
}

/** A heading with its marks beside it and not within, so that it is heard without them. */
export function Marked({ children, marks }: MarkedProps) {
  return (
    <div className="marked">
      {children}
      {marks}
    </div>
  );
}
