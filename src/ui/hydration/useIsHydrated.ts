import { useSyncExternalStore } from "react";

/**
 * False while the page is only what was prerendered, true once script answers. What needs script is disabled
 * until then, so that no click or tick is lost.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}

function subscribeToNothing() {
  return () => undefined;
}
