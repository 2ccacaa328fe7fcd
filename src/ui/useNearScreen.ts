import { useEffect, useState, type RefObject } from "react";

/** How far below the screen something may be when its code is asked for. */
const MARGIN = "300px";

/** Becomes true, once and for all, when the element comes near the screen; a hidden element is never near. */
export function useNearScreen(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear;
}
