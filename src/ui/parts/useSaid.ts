import { useEffect, useRef, useState } from "react";
import { useIsHydrated } from "../hydration/useIsHydrated";

/** Long enough to write on without hearing each letter's outcome. */
const PAUSE_MS = 500;

/**
 * What a status that is only heard says of a text that changes: its last form, once it has stayed for a moment. Nothing
 * of the text that is there at first, which is read where it stands: that of the address, once the page answers.
 */
export function useSaid(text: string): string {
  const isHydrated = useIsHydrated();
  const wasHydrated = useRef(false);
  const last = useRef(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!wasHydrated.current) {
      wasHydrated.current = isHydrated;
      last.current = text;
    }
    if (last.current === text) return undefined;
    const timer = setTimeout(() => {
      last.current = text;
      setSaid(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isHydrated]);
  return said;
}
