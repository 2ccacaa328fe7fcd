import { useState, type KeyboardEvent, type RefObject } from "react";
import { nearestInDirection, type Direction } from "../geometry/nearestInDirection";
import type { Point } from "../geometry/pixelGrid";
import type { LocatedPost } from "../postMapProps";

const DIRECTIONS: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const ZOOM_STEPS: Partial<Record<string, number>> = { "+": 1, "=": 1, "-": -1 };

interface PennantKeyActions {
  readonly onGiveUp: () => void;
  readonly onZoom: (steps: number, post?: LocatedPost) => void;
}

/**
 * One tab stop for all pennants: arrows go to the nearest in that direction, Home and End to the first and
 * last of the list, plus and minus zoom, Escape gives the choice up.
 */
export function usePennantKeys(
  group: RefObject<HTMLElement | null>,
  spots: ReadonlyMap<string, Point>,
  posts: readonly LocatedPost[],
  chosenPostId: string | null,
  { onGiveUp, onZoom }: PennantKeyActions,
) {
  const [lastFocusedId, setLastFocusedId] = useState<string | null>(null);
  const tabStopId =
    [lastFocusedId, chosenPostId].find((id) => id !== null && spots.has(id)) ?? posts[0]?.postId ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoomStep = ZOOM_STEPS[event.key];
    const direction = DIRECTIONS[event.key];
    if (event.key === "Escape") onGiveUp();
    else if (zoomStep !== undefined) {
      const post = posts.find(({ postId }) => postId === tabStopId);
      onZoom(zoomStep, ...(post ? [post] : []));
    } else if (direction && tabStopId !== null) focus(nearestInDirection(spots, tabStopId, direction));
    else if (event.key === "Home") focus(posts[0]?.postId);
    else if (event.key === "End") focus(posts.at(-1)?.postId);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const focus = (postId: string | null | undefined) => {
    if (postId === null || postId === undefined) return;
    const button = group.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`);
    // The map brings it into view itself; the browser would scroll the map's frame.
    button?.focus({ preventScroll: true });
  };
  return { tabStopId, onKeyDown, onFocus: setLastFocusedId };
}
