import type { Point, Size } from "../geometry/pixelGrid";

/** A pennant that would like its name beside it. */
export interface LabelRequest {
  readonly id: string;
  readonly centre: Point;
  /** The width of the name in CSS pixels as it will be drawn. */
  readonly textWidthPx: number;
  /** The size of the pennant as drawn. */
  readonly pennant: Size;
  /** A higher rank is served first. */
  readonly rank: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Left end of the text and its vertical middle, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** The text with the room that it wants. */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between pennant and name, and the room that a name wants around itself. */
const GAP_PX = 4;
/** A name over a pennant can be read; one beyond the edge cannot. */
const CUT_OFF_COST = 20;

/**
 * Chooses which names are shown and where: right of the pennant, left, below or above, where they cover
 * neither a pennant nor another name and are not cut off by the edge of what is visible; none for a pennant
 * out of sight. Deterministic: rank, then id. `kept` are boxes that no name may cover either.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  lineHeightPx: number,
  visible: Box,
  kept: readonly Box[] = [],
): PlacedLabel[] {
  // A name lies beside its own pennant, so that it need not be told from the others.
  const obstacles = [...requests.map(({ centre, pennant }) => boxAround(centre, pennant)), ...kept];
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort(byRank)) {
    if (!isWithin(request.centre, visible)) continue;
    const box = candidateBoxes(request, lineHeightPx).find(
      (candidate) => isInside(candidate, visible) && !obstacles.some((other) => meet(candidate, other)),
    );
    if (!box) continue;
    obstacles.push(box);
    placed.push(labelIn(box, request.id));
  }
  return placed;
}

/** The place of one name that must be shown: where it covers least of the others' pennants. */
export function placeNeededLabel(
  request: LabelRequest,
  others: readonly Box[],
  lineHeightPx: number,
  visible: Box,
): PlacedLabel {
  const candidates = candidateBoxes(request, lineHeightPx).map((box) => ({
    box,
    covered: coveredArea(box, others) + CUT_OFF_COST * cutOffArea(box, visible),
  }));
  const { box } = candidates.reduce((one, other) => (other.covered < one.covered ? other : one));
  return labelIn(box, request.id);
}

function labelIn(box: Box, id: string): PlacedLabel {
  return { id, x: box.left + GAP_PX, y: (box.top + box.bottom) / 2, box };
}

function byRank(one: LabelRequest, other: LabelRequest): number {
  return other.rank - one.rank || (one.id < other.id ? -1 : 1);
}

export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function candidateBoxes(
  { centre, pennant, textWidthPx }: LabelRequest,
  lineHeightPx: number,
): [Box, ...Box[]] {
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

/** Whether two boxes share more than an edge. */
export function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function isWithin({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function cutOffArea(box: Box, visible: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - coveredArea(box, [visible]);
}
