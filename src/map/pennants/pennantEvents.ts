import type { FocusEvent, MouseEvent, PointerEvent } from "react";

interface PennantEvents {
  readonly onChoose: (postId: string) => void;
  readonly onPoint: (postId: string | null) => void;
  readonly onFocus: (postId: string, isFromKeyboard: boolean) => void;
}

/** Listeners of the group for all its pennants, however many they are. */
export function pennantEvents({ onChoose, onPoint, onFocus }: PennantEvents) {
  return {
    onClick: ({ target, detail }: MouseEvent) => {
      const postId = postOf(target);
      // The second click of a double click would take the first one back.
      if (postId !== null && detail <= 1) onChoose(postId);
    },
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== "touch") onPoint(postOf(target));
    },
    onPointerOut: () => onPoint(null),
    onFocus: ({ target }: FocusEvent) => {
      const postId = postOf(target);
      if (postId === null) return;
      // A map that moved under the pointer would miss the click.
      onFocus(postId, target.matches(":focus-visible"));
      onPoint(postId);
    },
    onBlur: () => onPoint(null),
  };
}

function postOf(target: EventTarget): string | null {
  const button = target instanceof Element ? target.closest("[data-post]") : null;
  return button?.getAttribute("data-post") ?? null;
}
