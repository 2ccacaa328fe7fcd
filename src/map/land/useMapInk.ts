import { useEffect, useState, type RefObject } from "react";

/** The colours of the canvas, resolved, for a canvas knows no custom properties. */
export interface MapInk {
  readonly land: string;
  /** As the land, except where land and sea are of one colour. */
  readonly coast: string;
}

const SCHEME_QUERIES = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/**
 * Reads the colours from an element that carries them as `color` and `border-color`, again
 * whenever the reader's system or the page changes its scheme.
 */
export function useMapInk(swatch: RefObject<HTMLElement | null>): MapInk | null {
  const [ink, setInk] = useState<MapInk | null>(null);
  useEffect(() => {
    const read = () => {
      if (!swatch.current) return;
      const { color: land, borderTopColor: coast } = getComputedStyle(swatch.current);
      setInk((last) => (last?.land === land && last.coast === coast ? last : { land, coast }));
    };
    read();
    const queries = SCHEME_QUERIES.map((query) => matchMedia(query));
    queries.forEach((query) => query.addEventListener("change", read));
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme", "class", "style"] });
    return () => {
      queries.forEach((query) => query.removeEventListener("change", read));
      observer.disconnect();
    };
  }, [swatch]);
  return ink;
}
