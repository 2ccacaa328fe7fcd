import { useEffect, useRef } from "react";

/**
 * A choice may take its own field away. Once `shown` is what the choice made, the keyboard is where it was, as the id
 * says, or else at the heading above it.
 */
export function useFocusAfterChoice<Heading extends HTMLElement>(shown: unknown) {
  const heading = useRef<Heading>(null);
  const chosen = useRef<string>(undefined);
  useEffect(() => {
    const id = chosen.current;
    chosen.current = undefined;
    // Who has gone on meanwhile stays there.
    if (id === undefined || document.activeElement !== document.body) return;
    const field = document.getElementById(id);
    field?.focus();
    if (!field || document.activeElement !== field) heading.current?.focus();
  }, [shown]);
  const keepFocus = (id: string) => {
    chosen.current = id;
  };
  return { heading, keepFocus };
}
