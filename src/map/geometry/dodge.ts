import { PixelGrid, type Point, type Size } from "./pixelGrid";

export interface Anchor extends Point {
  readonly id: string;
}

interface MovingPoint {
  x: number;
  y: number;
}

const ROUNDS = 80;
const HOMESICK_ROUNDS = 50;
/** How far of the way home a box is drawn back in a round. */
const HOMESICKNESS = 0.08;
const SEARCH_STEP_PX = 2;
/** Spots looked at in all; where they are used up, what is left stays where it was pushed to. */
const MOST_SPOTS = 400_000;
const DRAW_BACK_ROUNDS = 3;
const DRAW_BACK_SHARES = [1, 0.75, 0.5, 0.25];

/**
 * Moves boxes apart until none overlaps another, each as near to its true place as the crowd allows.
 *
 * Takes true places and one size for all boxes in CSS pixels; gives the centre of each box in whole pixels
 * by id. The same places give the same answer in any order of input; a box without neighbours stays at
 * its place. Ids must differ. Its work is bounded: in a crowd without room, boxes are left overlapping.
 * @throws where a place is not finite, since no box could ever stand there.
 */
export function dodge(anchors: readonly Anchor[], box: Size): ReadonlyMap<string, Point> {
  for (const { id, x, y } of anchors) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`${id}: ${x}, ${y} is no place`);
  }
  const ordered = [...anchors].sort((one, other) => (one.id < other.id ? -1 : 1));
  const centres = pushApart(ordered, box).map(rounded);
  settle(ordered, centres, box);
  drawBack(ordered, centres, box);
  return new Map(ordered.map((anchor, index) => [anchor.id, centres[index] ?? rounded(anchor)]));
}

/** How far the boxes are from their true places, in pixels, rising. */
export function waysPx(anchors: readonly Anchor[], centres: ReadonlyMap<string, Point>): number[] {
  return anchors
    .map((anchor) => distance(anchor, centres.get(anchor.id) ?? anchor))
    .sort((one, other) => one - other);
}

/** Evens a crowd out; what still overlaps afterwards is settled one by one. */
function pushApart(anchors: readonly Anchor[], box: Size): Point[] {
  const centres = anchors.map((anchor, index) => ({
    x: anchor.x + 0.01 * Math.cos(index),
    y: anchor.y + 0.01 * Math.sin(index),
  }));
  // From left to right, so that only the next few can be neighbours.
  const order = centres.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    order.sort((one, other) => (centres[one]?.x ?? 0) - (centres[other]?.x ?? 0) || one - other);
    if (!pushNeighbours(order, centres, box)) break;
    if (round < HOMESICK_ROUNDS) {
      centres.forEach((centre, index) => {
        const home = anchors[index] ?? centre;
        centre.x += (home.x - centre.x) * HOMESICKNESS;
        centre.y += (home.y - centre.y) * HOMESICKNESS;
      });
    }
  }
  return centres;
}

/** Whether any box had to be pushed. */
function pushNeighbours(order: readonly number[], centres: readonly MovingPoint[], box: Size): boolean {
  let moved = false;
  for (let position = 0; position < order.length; position += 1) {
    const centre = centres[order[position] ?? 0];
    for (let next = position + 1; next < order.length; next += 1) {
      const neighbour = centres[order[next] ?? 0];
      if (!centre || !neighbour || neighbour.x - centre.x >= box.width) break;
      moved = separate(centre, neighbour, box) || moved;
    }
  }
  return moved;
}

/** Pushes both along the axis on which less is missing. */
function separate(one: MovingPoint, other: MovingPoint, box: Size): boolean {
  const overlapX = box.width - Math.abs(one.x - other.x);
  const overlapY = box.height - Math.abs(one.y - other.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  if (overlapX / box.width < overlapY / box.height) {
    const push = (Math.sign(other.x - one.x) || 1) * (overlapX / 2);
    one.x -= push;
    other.x += push;
  } else {
    const push = (Math.sign(other.y - one.y) || 1) * (overlapY / 2);
    one.y -= push;
    other.y += push;
  }
  return true;
}

/** Gives every box a free spot: its own where that is free, otherwise the nearest to its true place. */
function settle(anchors: readonly Anchor[], centres: Point[], box: Size): void {
  const grid = new PixelGrid(box);
  let spotsLeft = MOST_SPOTS;
  const isFree = (spot: Point) => {
    spotsLeft -= 1;
    return grid.overlapping(spot).length === 0;
  };
  anchors.forEach((anchor, index) => {
    const wanted = centres[index] ?? rounded(anchor);
    const centre = isFree(wanted) ? wanted : (nearestFreeSpot(anchor, isFree, () => spotsLeft > 0) ?? wanted);
    centres[index] = centre;
    grid.add(index, centre);
  });
}

function nearestFreeSpot(
  anchor: Point,
  isFree: (spot: Point) => boolean,
  mayLook: () => boolean,
): Point | undefined {
  for (let radius = SEARCH_STEP_PX; mayLook(); radius += SEARCH_STEP_PX) {
    const spotCount = Math.ceil((2 * Math.PI * radius) / SEARCH_STEP_PX);
    for (let index = 0; index < spotCount; index += 1) {
      const angle = (2 * Math.PI * index) / spotCount;
      const spot = rounded({
        x: anchor.x + radius * Math.cos(angle),
        y: anchor.y + radius * Math.sin(angle),
      });
      if (isFree(spot)) return spot;
    }
  }
  return undefined;
}

/** Takes back what was given away needlessly: each box goes home as far as the way is free. */
function drawBack(anchors: readonly Anchor[], centres: Point[], box: Size): void {
  const grid = new PixelGrid(box);
  centres.forEach((centre, index) => grid.add(index, centre));
  for (let round = 0; round < DRAW_BACK_ROUNDS; round += 1) {
    anchors.forEach((anchor, index) => {
      const from = centres[index] ?? rounded(anchor);
      const home = rounded(anchor);
      if (from.x === home.x && from.y === home.y) return;
      grid.remove(index, from);
      const spot = DRAW_BACK_SHARES.map((share) =>
        rounded({ x: from.x + (anchor.x - from.x) * share, y: from.y + (anchor.y - from.y) * share }),
      ).find((candidate) => grid.overlapping(candidate).length === 0);
      centres[index] = spot ?? from;
      grid.add(index, spot ?? from);
    });
  }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
