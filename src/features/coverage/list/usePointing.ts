import { useMemo, type FocusEvent, type PointerEvent } from "react";

interface Pointing {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** Handlers for what holds elements with `data-row`: one set of listeners, however many rows there are. */
export function usePointing(onPoint: (postId: string | null) => void): Pointing {
  return useMemo(
    () => ({
      onPointerOver: ({ target, pointerType }) => {
        // A finger points at nothing before it taps.
        if (pointerType !== "touch") onPoint(findPost(target));
      },
      onPointerLeave: () => onPoint(null),
      onFocus: ({ target }) => onPoint(findPost(target)),
      onBlur: () => onPoint(null),
    }),
    [onPoint],
  );
}

function findPost(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest("[data-row]") : null;
  return row?.getAttribute("data-row") ?? null;
}
