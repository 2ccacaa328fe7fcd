import { useEffect, useEffectEvent } from "react";

/**
 * Calls `onEscape` where the key is pressed anywhere on the page: a card can be open while the keyboard is beside it.
 * Whatever else the key closes or empties comes first: a dialog, the menu, a field that is filled, what has heard it.
 */
export function useEscape(onEscape: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !isOthers(event)) onEscape();
  });
  useEffect(() => {
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}

function isOthers({ defaultPrevented, target }: KeyboardEvent): boolean {
  if (defaultPrevented || !(target instanceof Element)) return true;
  const isFilled = target instanceof HTMLInputElement && target.type === "search" && target.value !== "";
  return isFilled || target.closest("dialog, [popover], [role=combobox]") !== null;
}
