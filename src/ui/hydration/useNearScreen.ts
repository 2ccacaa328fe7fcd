import { useEffect, useState, type RefObject } from "react";

/** How far below the screen something may be when its code is asked for. */
const MARGIN = "300px";

/** Becomes true, once and for all, when the element comes near the screen; a hidden element is never near. */
export function useNearScreen(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    return observeNearScreen(element, () => setNear(true));
  }, [ref, isNear]);
  return isNear;
}

/** Calls once, when the element comes near the screen. Returns what ends the watch. */
export function observeNearScreen(element: Element, onNear: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
