import { useId, useRef, type ReactNode } from "react";
import "./Skippable.css";

interface SkippableProps {
  /** Says what is skipped. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Many tab stops, with a way past them that is seen while it has the focus. The element around it, its frame, is a `skippable`. */
export function Skippable({ label, children }: SkippableProps) {
  const end = useRef<HTMLSpanElement>(null);
  const endId = useId();
  return (
    <>
      <a
        className="skip-part"
        data-acts=""
        href={`#${endId}`}
        onClick={(event) => {
          // The address holds what the reader has chosen, not where the focus went.
          event.preventDefault();
          end.current?.focus();
        }}
      >
        {label}
      </a>
      {children}
      <span ref={end} id={endId} tabIndex={-1} />
    </>
  );
}
