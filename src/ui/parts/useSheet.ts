import { useEffect } from "react";

/**
 * Names what covers the lower half of a narrow screen at the root of the page, which leaves room below for it. Asked
 * for by `:has()`, the whole page would be searched at each change.
 * @param name absent where nothing is covered.
 */
export function useSheet(name: "card" | "detail" | undefined): void {
  useEffect(() => {
    if (!name) return undefined;
    const { dataset } = document.documentElement;
    dataset["sheet"] = name;
    return () => {
      delete dataset["sheet"];
    };
  }, [name]);
}
