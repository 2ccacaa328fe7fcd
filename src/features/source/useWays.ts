import { useCallback, useEffect, useRef } from "react";

/** `look` brings the mark before the eyes and leaves the keyboard where it is. */
type Goal = "text" | "detail" | "look";

/**
 * The ways between list, text and detail: choosing in the list leads to the mark, choosing a mark leads to what
 * uses it. `goTo` goes at once; `goToNext` goes when the row that is being chosen has become the chosen one.
 */
export function useWays(selectedKey: string | undefined) {
  const textRef = useRef<HTMLElement>(null);
  const detailRef = useRef<HTMLElement>(null);
  const next = useRef<Goal>("look");
  const goTo = useCallback((goal: Goal) => {
    const mark = textRef.current?.querySelector<HTMLElement>("[aria-current]");
    if (goal === "detail") detailRef.current?.querySelector<HTMLElement>("h2")?.focus();
    else mark?.scrollIntoView({ block: "center" });
    if (goal === "text") mark?.focus({ preventScroll: true });
  }, []);
  const goToNext = useCallback((goal: Goal) => {
    next.current = goal;
  }, []);
  const opener = useRef<Element>(null);
  const noteOpener = useCallback(() => {
    opener.current = document.activeElement;
  }, []);
  /** Back to the passage from which the detail was opened; where that is gone, to its place in the list. */
  const goBack = useCallback(() => {
    const row = selectedKey === undefined ? null : document.getElementById(selectedKey);
    const passage = opener.current?.isConnected ? opener.current : row?.querySelector("a");
    if (passage instanceof HTMLElement) passage.focus();
    opener.current = null;
  }, [selectedKey]);
  const lookAtMark = useCallback(() => goTo("look"), [goTo]);

  useEffect(() => {
    if (selectedKey === undefined) return;
    const goal = next.current;
    next.current = "look";
    // After the layout has gone to the top of a screen that was just come to.
    const frame = requestAnimationFrame(() => goTo(goal));
    return () => cancelAnimationFrame(frame);
  }, [selectedKey, goTo]);
  return { textRef, detailRef, goTo, goToNext, goBack, noteOpener, lookAtMark };
}
