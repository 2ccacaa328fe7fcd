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
  const lookAtMark = useCallback(() => goTo("look"), [goTo]);

  useEffect(() => {
    if (selectedKey === undefined) return;
    const goal = next.current;
    next.current = "look";
    // After the layout has gone to the top of a screen that was just come to.
    const frame = requestAnimationFrame(() => goTo(goal));
    return () => cancelAnimationFrame(frame);
  }, [selectedKey, goTo]);
  return { textRef, detailRef, goTo, goToNext, lookAtMark };
}
