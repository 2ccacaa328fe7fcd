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
  /** The width of a longer form of the name, used where there is room when all have theirs. */
  readonly longWidthPx?: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Left end of the text and its vertical middle, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** The text with the room that it wants. */
  readonly box: Box;
  /** From the pennant to a name that stands apart from it. */
  readonly leader?: Line;
  readonly isLong?: boolean;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between pennant and name, and the room that a name wants around itself. */
const GAP_PX = 4;
/** How far from its pennant a name may stand, in steps, with a line to it. */
const APART_PX = [6, 14, 22, 30, 38, 46, 54, 62, 70, 80, 90, 100, 110, 120];
const DIRECTIONS = Array.from({ length: 24 }, (_, step, angle = (2 * Math.PI * step) / 24) => ({
  step,
  x: Math.cos(angle),
  y: Math.sin(angle),
}));
/** Much less than a line of text. */
const ROW_PX = 4;
/** How often the names that found no room are served first instead. */
const ROUNDS = 4;
/** A name over a pennant can be read; one beyond the edge cannot. */
const CUT_OFF_COST = 20;

/**
 * Chooses which names are shown and where: right of the pennant, left, below or above, where they cover
 * neither a pennant nor another name and are not cut off by the edge of what is visible; where these are taken, a
 * little apart with a line to the pennant that crosses nothing; none for a pennant out of sight. Deterministic: rank,
 * then id. `kept` are boxes that no name may cover either.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  lineHeightPx: number,
  visible: Box,
  kept: readonly Box[] = [],
): PlacedLabel[] {
  const ordered = requests.filter(({ centre }) => isWithin(centre, visible)).sort(byRank);
  let first: readonly LabelRequest[] = [];
  let best: Layout = { placed: [], obstacles: [] };
  for (let round = 0; round < ROUNDS && best.placed.length < ordered.length; round += 1) {
    const rest = ordered.filter((request) => !first.includes(request));
    const layout = layOut(first, rest, requests, lineHeightPx, visible, kept);
    const named = new Set(layout.placed.map(({ id }) => id));
    first = [...first, ...rest].filter(({ id }) => !named.has(id));
    if (layout.placed.length > best.placed.length) best = layout;
  }
  return lengthen(best, ordered, visible);
}

interface Layout {
  readonly placed: readonly PlacedLabel[];
  /** Pennants, names, and what else no name may cover. */
  readonly obstacles: readonly Box[];
}

/** Names have a place beside their pennant before others have one apart from it, but for the `first`. */
function layOut(
  first: readonly LabelRequest[],
  rest: readonly LabelRequest[],
  requests: readonly LabelRequest[],
  lineHeightPx: number,
  visible: Box,
  kept: readonly Box[],
): Layout {
  // A name lies beside its own pennant, so that it need not be told from the others.
  const obstacles = [...requests.map(({ centre, pennant }) => boxAround(centre, pennant)), ...kept];
  const rows = new Rows(lineHeightPx, visible);
  obstacles.forEach((box) => rows.add(box));
  const placed: PlacedLabel[] = [];
  const leaders: Line[] = [];
  const take = (label: PlacedLabel) => {
    obstacles.push(label.box);
    rows.add(label.box);
    placed.push(label);
    if (label.leader) leaders.push(label.leader);
    return true;
  };
  const takeBeside = (request: LabelRequest) => {
    const box = candidateBoxes(request, lineHeightPx).find((each) => isFree(each, visible, obstacles));
    return box !== undefined && take(labelIn(box, request.id));
  };
  const takeApart = (request: LabelRequest) => {
    const label = placeApart(request, lineHeightPx, visible, { obstacles, rows, leaders });
    if (label) take(label);
  };
  for (const request of first) if (!takeBeside(request)) takeApart(request);
  rest.filter((request) => !takeBeside(request)).forEach(takeApart);
  return { placed, obstacles };
}

function isFree(box: Box, visible: Box, obstacles: readonly Box[]): boolean {
  return isInside(box, visible) && !obstacles.some((other) => meet(box, other));
}

/** What no name may cover, by the lines of the window on which a name would cover it: thousands of places are tried. */
class Rows {
  readonly #lineHeightPx: number;
  readonly #visible: Box;
  readonly #boxes: Box[][] = [];

  constructor(lineHeightPx: number, visible: Box) {
    this.#lineHeightPx = lineHeightPx;
    this.#visible = visible;
  }

  add(box: Box): void {
    const last = this.#rowOf(box.bottom + this.#lineHeightPx / 2);
    for (let row = this.#rowOf(box.top - this.#lineHeightPx / 2); row <= last; row += 1) {
      (this.#boxes[row] ??= []).push(box);
    }
  }

  /** Whether a name of that width would cover any of them, with its middle there. */
  isCovered({ x, y }: Point, widthPx: number): boolean {
    const boxes = this.#boxes[this.#rowOf(y)];
    if (!boxes) return false;
    const [left, right] = [x - widthPx / 2, x + widthPx / 2];
    const [top, bottom] = [y - this.#lineHeightPx / 2, y + this.#lineHeightPx / 2];
    for (const box of boxes) {
      if (left < box.right && box.left < right && top < box.bottom && box.top < bottom) return true;
    }
    return false;
  }

  /** What is out of sight belongs to the first or the last. */
  #rowOf(y: number): number {
    const { top, bottom } = this.#visible;
    return Math.ceil((Math.min(bottom, Math.max(top, y)) - top) / ROW_PX);
  }
}

interface Surroundings {
  readonly obstacles: readonly Box[];
  readonly rows: Rows;
  readonly leaders: readonly Line[];
}

/** The nearest place from which a line leads to the pennant without crossing a pennant, a name or another line. */
function placeApart(
  request: LabelRequest,
  lineHeightPx: number,
  visible: Box,
  { obstacles, rows, leaders }: Surroundings,
): PlacedLabel | undefined {
  const { id, centre, pennant, textWidthPx } = request;
  const size = { width: textWidthPx + 2 * GAP_PX, height: lineHeightPx };
  const own = boxAround(centre, pennant);
  const [aside, over] = [(pennant.width + size.width) / 2, (pennant.height + size.height) / 2];
  const free = grow(visible, { width: -size.width, height: -size.height });
  // What was in the way of a line mostly is in that of the next one in its direction, which is longer.
  const inTheWay: (Box | undefined)[] = [];
  for (const apart of APART_PX) {
    for (const { step, x, y } of DIRECTIONS) {
      const middle = { x: centre.x + x * (aside + apart), y: centre.y + y * (over + apart) };
      if (!isWithin(middle, free) || rows.isCovered(middle, size.width)) continue;
      const box = boxAround(middle, size);
      const leader = { from: centre, to: nearestIn(box, centre) };
      const former = inTheWay[step];
      if (former && crosses(leader, former)) continue;
      inTheWay[step] = obstacles.find((other) => crosses(leader, other) && !isSame(other, own));
      if (inTheWay[step]) continue;
      if (leaders.some((line) => crosses(line, box) || cross(leader, line))) continue;
      return { ...labelIn(box, id), leader };
    }
  }
  return undefined;
}

/** Room of half the size more on each side. */
function grow({ left, top, right, bottom }: Box, { width, height }: Size): Box {
  return {
    left: left - width / 2,
    top: top - height / 2,
    right: right + width / 2,
    bottom: bottom + height / 2,
  };
}

/** The longer form of a name, in the direction in which it stands, where it stays clear of everything else. */
function lengthen(
  { placed, obstacles }: Layout,
  requests: readonly LabelRequest[],
  visible: Box,
): PlacedLabel[] {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const taken = [...obstacles];
  const leaders = placed.flatMap(({ leader }) => leader ?? []);
  return placed.map((label) => {
    const request = byId.get(label.id);
    const { box, leader } = label;
    if (!request?.longWidthPx || leader) return label;
    const more = request.longWidthPx - request.textWidthPx;
    const side = (box.left + box.right) / 2 - request.centre.x;
    const isAside = Math.abs(side) > 1;
    const toLeft = isAside ? (side < 0 ? more : 0) : more / 2;
    const long = { ...box, left: box.left - toLeft, right: box.right + more - toLeft };
    const isClear =
      isInside(long, visible) &&
      !taken.some((other) => other !== box && meet(long, other)) &&
      !leaders.some((line) => crosses(line, long));
    if (!isClear) return label;
    taken.push(long);
    return { ...labelIn(long, label.id), isLong: true };
  });
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

function isSame(one: Box, other: Box): boolean {
  return (
    one.left === other.left &&
    one.right === other.right &&
    one.top === other.top &&
    one.bottom === other.bottom
  );
}

function nearestIn({ left, top, right, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.max(left, Math.min(right, x)), y: Math.max(top, Math.min(bottom, y)) };
}

/** Whether a line has a stretch within the box, not only on its edge. */
function crosses({ from, to }: Line, { left, top, right, bottom }: Box): boolean {
  if (Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right) return false;
  if (Math.max(from.y, to.y) <= top || Math.min(from.y, to.y) >= bottom) return false;
  const [wayX, wayY] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  if (wayX !== 0) {
    const [one, other] = [(left - from.x) / wayX, (right - from.x) / wayX];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  if (wayY !== 0) {
    const [one, other] = [(top - from.y) / wayY, (bottom - from.y) / wayY];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return start < end;
}

function cross(one: Line, other: Line): boolean {
  const side = ({ from, to }: Line, point: Point) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  return side(one, other.from) !== side(one, other.to) && side(other, one.from) !== side(other, one.to);
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
