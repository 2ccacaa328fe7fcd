import type { ProjectedPosts } from "./projectPosts";
import type { Point } from "../geometry/pixelGrid";
import type { Box } from "../labels/placeLabels";
import type { MapPost } from "../postMapProps";

/** The side of a cell in CSS pixels: room for a cluster that can be read and hit. */
export const CELL_PX = 48;

/** As drawn; less than a cell, so that a cluster can stand nearer to its posts without touching its neighbour. */
export const CLUSTER_PX = { width: 40, height: 32 } as const;

/** The posts of one cell of the map: one of them is a pennant, more are a cluster. */
export interface Cluster<Post extends MapPost = MapPost> {
  /** That of its only post, otherwise made of that of its first; so it stays while the map is moved. */
  readonly id: string;
  /** The first of its posts, in their given order. */
  readonly first: Post;
  readonly count: number;
  /** How many of them are listed, for each stripe. */
  readonly listed: readonly number[];
  /** The middle of its posts, and what holds them, in units of the world. */
  readonly middle: Point;
  readonly bounds: Box;
  /** Its cell, in units of the world. */
  readonly cell: Box;
}

export interface Clusters<Post extends MapPost = MapPost> {
  readonly all: readonly Cluster<Post>[];
  /** The one that holds the post; `undefined` where its cell was not asked for. */
  readonly findClusterOf: (post: MapPost) => Cluster<Post> | undefined;
}

/**
 * Gathers posts that lie in the same cell of the world at one zoom. Cells lie fixed on the world, so that panning
 * parts none; a cell that meets `view` (CSS pixels of the world) is gathered whole, all others are left out. With
 * `frames`, lines are drawn around them and around `view`, and no cell lies across one: cells are then as large as fits
 * between the lines, and what lies beyond the outermost of them is held in its outermost cells.
 */
export function gatherClusters<Post extends MapPost>(
  posts: readonly Post[],
  { xs, ys, stripeCodes, stripes }: ProjectedPosts,
  worldPx: number,
  view: Box,
  frames?: readonly Box[],
): Clusters<Post> {
  const grid = gridOf(view, frames);
  const stripeCount = Math.max(0, ...stripes.map(({ length }) => length));
  const listedIn = stripes.map((each) =>
    each.flatMap(({ standing }, at) => (standing === "listed" ? [at] : [])),
  );
  const [columns, rows] = [grid.xs.length - 1, grid.ys.length - 1];
  const placeOfCell = new Int32Array(columns * rows).fill(-1);
  const piles: Pile<Post>[] = [];
  const held = (at: number, lines: readonly number[]) =>
    frames ? Math.max(lines[0]!, Math.min(lines.at(-1)! - LITTLE_PX, at)) : at;
  const placeOf = (position: number) => {
    const column = findCell(grid.xs, held(xs[position]! * worldPx, grid.xs));
    const row = findCell(grid.ys, held(ys[position]! * worldPx, grid.ys));
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  for (const post of posts) {
    const { position } = post;
    const cell = placeOf(position);
    if (cell < 0) continue;
    let place = placeOfCell[cell]!;
    if (place < 0) {
      place = piles.length;
      placeOfCell[cell] = place;
      piles.push(startPile(post, stripeCount, cell));
    }
    addTo(piles[place]!, xs[position]!, ys[position]!, listedIn[stripeCodes[position]!]!);
  }
  const all = piles.map((pile) => finish(pile, grid, worldPx));
  return { all, findClusterOf: ({ position }) => all[placeOfCell[placeOf(position)] ?? -1] };
}

/** The lines between cells, in CSS pixels of the world. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

function gridOf({ left, top, right, bottom }: Box, frames: readonly Box[] | undefined): Grid {
  if (!frames) return { xs: linesOver(left, right), ys: linesOver(top, bottom) };
  return {
    xs: linesBetween(
      left,
      right,
      frames.flatMap((frame) => [frame.left, frame.right]),
    ),
    ys: linesBetween(
      top,
      bottom,
      frames.flatMap((frame) => [frame.top, frame.bottom]),
    ),
  };
}

function linesOver(from: number, to: number): readonly number[] {
  const first = Math.floor(from / CELL_PX);
  const count = Math.max(0, Math.ceil(to / CELL_PX) - first) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * CELL_PX);
}

/** The given lines, and as many more between them as leave room for a cell; an end too near to a line is left to it. */
function linesBetween(from: number, to: number, given: readonly number[]): readonly number[] {
  const inner = given.filter((line) => line > from && line < to).toSorted((a, b) => a - b);
  // Between two lines a cell may be as narrow as a cluster is wide.
  const start = inner.findLast((line) => line < from + CLUSTER_PX.width) ?? from;
  const end = inner.find((line) => line > to - CLUSTER_PX.width) ?? to;
  const lines = [start, ...inner.filter((line) => line > start && line < end), end];
  return lines.flatMap((line, index) => {
    const length = (lines[index + 1] ?? line) - line;
    const cells = Math.max(1, Math.floor(length / CELL_PX));
    return Array.from({ length: cells }, (_, cell) => line + (cell * length) / cells);
  });
}

/** Which two lines a place lies between; -1 before the first, the last where it is behind all. */
function findCell(lines: readonly number[], at: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What lies on the last line belongs before it. */
const LITTLE_PX = 0.01;

interface Pile<Post> {
  readonly first: Post;
  readonly cell: number;
  readonly listed: number[];
  count: number;
  sumX: number;
  sumY: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function startPile<Post>(first: Post, stripeCount: number, cell: number): Pile<Post> {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  return { first, cell, listed: Array<number>(stripeCount).fill(0), count: 0, sumX: 0, sumY: 0, ...bounds };
}

function addTo(pile: Pile<unknown>, x: number, y: number, listed: readonly number[]): void {
  pile.count += 1;
  pile.sumX += x;
  pile.sumY += y;
  if (x < pile.left) pile.left = x;
  if (x > pile.right) pile.right = x;
  if (y < pile.top) pile.top = y;
  if (y > pile.bottom) pile.bottom = y;
  for (const stripe of listed) pile.listed[stripe]! += 1;
}

function finish<Post extends MapPost>(pile: Pile<Post>, { xs, ys }: Grid, worldPx: number): Cluster<Post> {
  const { first, cell, count, listed, sumX, sumY, left, top, right, bottom } = pile;
  const columns = xs.length - 1;
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  return {
    id: count === 1 ? first.postId : `cluster-${first.postId}`,
    first,
    count,
    listed,
    middle: { x: sumX / count, y: sumY / count },
    bounds: { left, top, right, bottom },
    cell: {
      left: xs[column]! / worldPx,
      top: ys[row]! / worldPx,
      right: xs[column + 1]! / worldPx,
      bottom: ys[row + 1]! / worldPx,
    },
  };
}
