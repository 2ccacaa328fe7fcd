import { useEffect, useState, type RefObject } from "react";

/** How far below the screen something may be when its code is asked for. */
const MARGIN = "300px";

/** Becomes true, once and for all, when the element comes into view, or near it; a hidden element is never in view. */
export function useInView(ref: RefObject<Element | null>): boolean {
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isInView) return;
    return observeInView([element], () => setInView(true));
  }, [ref, isInView]);
  return isInView;
}

/** Calls once, when one of the elements comes into view, or near it. Returns what ends the watch. */
export function observeInView(elements: Iterable<Element>, onView: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onView();
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
