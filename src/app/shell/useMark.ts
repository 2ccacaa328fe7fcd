import { useEffect, useState } from "react";

/**
 * Whether data with this reference may be drawn: shipped ones at once, opened ones after `mark` has left a note of it, so
 * that a page that hangs while drawing them is known at the next visit.
 */
export function useMark(reference: string, mark: () => void): boolean {
  const [marked, setMarked] = useState("");
  useEffect(() => {
    if (reference === "") return;
    mark();
    // Some browsers write the note only when the task that left it has ended.
    const timer = setTimeout(() => setMarked(reference));
    return () => clearTimeout(timer);
  }, [reference, mark]);
  return reference === "" || marked === reference;
}
