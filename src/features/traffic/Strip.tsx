import type { ReactNode } from "react";

interface StripProps {
  readonly className?: string;
  /** What the full width stands for; the drawing inside is in this unit, and one high. */
  readonly scale: number;
  readonly children: ReactNode;
}

/** A drawing as wide as there is room, in the unit of what it shows. What it says stands in the text beside it. */
export function Strip({ className = "", scale, children }: StripProps) {
  return (
    <svg
      className={`strip ${className}`}
      viewBox={`0 0 ${scale} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
