import type { Point, Size } from "./pixelGrid";

/** A pennant that would like its name beside it. */
export interface LabelWish {
  readonly id: string;
  readonly centre: Point;
  /** The width of the name in CSS pixels as it will be drawn. */
  readonly textWidthPx: number;
  /** The size of the pennant as drawn. */
  readonly pennant: Size;
  /** A label that must be shown is placed first and where it covers least. */
  readonly isNeeded: boolean;
  /** Among the others a higher rank is served first. */
  readonly rank: number;
}

interface PlacedLabel {
  readonly id: string;
  /** Left end of the text and its vertical middle, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between pennant and name, and the room that a name wants around itself. */
const GAP_PX = 4;

/**
 * Chooses which names are shown and where: right of the pennant, left, below or above, where they cover
 * neither a pennant nor another name and are not cut off by the edge of what is visible; none for a pennant
 * out of sight. A needed name is always shown. Deterministic: rank, then id.
 */
export function placeLabels(wishes: readonly LabelWish[], lineHeightPx: number, visible: Box): PlacedLabel[] {
  const pennants = wishes.map((wish) => ({ id: wish.id, box: boxAround(wish.centre, wish.pennant) }));
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort(byUrgency)) {
    if (!wish.isNeeded && !isWithin(wish.centre, visible)) continue;
    const others = pennants.filter(({ id }) => id !== wish.id).map(({ box }) => box);
    const candidates = candidateBoxes(wish, lineHeightPx).map((box) => ({
      box,
      covered: coveredArea(box, others) + coveredArea(box, taken) + cutOffArea(box, visible),
    }));
    const best = candidates.reduce((one, other) => (other.covered < one.covered ? other : one));
    if (best.covered > 0 && !wish.isNeeded) continue;
    taken.push(best.box);
    placed.push({ id: wish.id, x: best.box.left + GAP_PX, y: (best.box.top + best.box.bottom) / 2 });
  }
  return placed;
}

function byUrgency(one: LabelWish, other: LabelWish): number {
  if (one.isNeeded !== other.isNeeded) return one.isNeeded ? -1 : 1;
  return other.rank - one.rank || (one.id < other.id ? -1 : 1);
}

function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function candidateBoxes({ centre, pennant, textWidthPx }: LabelWish, lineHeightPx: number): [Box, ...Box[]] {
  const size = { width: textWidthPx + 2 * GAP_PX, height: lineHeightPx };
  const aside = (pennant.width + size.width) / 2;
  const over = (pennant.height + size.height) / 2;
  const at = (dx: number, dy: number) => boxAround({ x: centre.x + dx, y: centre.y + dy }, size);
  return [at(aside, 0), at(-aside, 0), at(0, over), at(0, -over)];
}

function coveredArea(box: Box, others: readonly Box[]): number {
  let area = 0;
  for (const other of others) {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}

function isWithin({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function cutOffArea(box: Box, visible: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - coveredArea(box, [visible]);
}
