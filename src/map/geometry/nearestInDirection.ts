import type { Point } from "./pixelGrid";

export type Direction = "left" | "right" | "up" | "down";

const AXES: Record<Direction, { readonly x: number; readonly y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** A pixel to the side counts as much as this many ahead. */
const SIDEWAYS_COST = 2;

/**
 * The id of the spot that one would call the next in a direction: ahead first, near second.
 * Null where nothing lies ahead or the start is not among the spots.
 */
export function nearestInDirection(
  spots: ReadonlyMap<string, Point>,
  fromId: string,
  direction: Direction,
): string | null {
  const from = spots.get(fromId);
  if (!from) return null;
  const axis = AXES[direction];
  let nearest: string | null = null;
  let lowestCost = Number.POSITIVE_INFINITY;
  for (const [id, spot] of spots) {
    const ahead = (spot.x - from.x) * axis.x + (spot.y - from.y) * axis.y;
    const aside = Math.abs((spot.x - from.x) * axis.y) + Math.abs((spot.y - from.y) * axis.x);
    const cost = ahead + aside * SIDEWAYS_COST;
    if (id === fromId || ahead <= 0 || cost >= lowestCost) continue;
    nearest = id;
    lowestCost = cost;
  }
  return nearest;
}
