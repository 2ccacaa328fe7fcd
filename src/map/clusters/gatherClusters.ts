import type { ProjectedPosts } from "./projectPosts";
import type { Point } from "../geometry/pixelGrid";
import type { Box } from "../labels/placeLabels";
import type { MapPost } from "../postMapProps";

/** The side of a cell in CSS pixels: room for a cluster that can be read and hit. */
export const CELL_PX = 48;

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
  /** The middle of its cell, in units of the world. */
  readonly cell: Point;
}

export interface Clusters<Post extends MapPost = MapPost> {
  readonly all: readonly Cluster<Post>[];
  /** The one that holds the post; `undefined` where its cell was not asked for. */
  readonly findClusterOf: (post: MapPost) => Cluster<Post> | undefined;
}

/**
 * Gathers posts that lie in the same cell of the world at one zoom. Cells lie fixed on the world, so that panning
 * parts none; a cell that meets `view` (CSS pixels of the world) is gathered whole, all others are left out.
 */
export function gatherClusters<Post extends MapPost>(
  posts: readonly Post[],
  { xs, ys, stripeCodes, stripes }: ProjectedPosts,
  worldPx: number,
  view: Box,
): Clusters<Post> {
  const grid = gridOf(view);
  const scale = worldPx / CELL_PX;
  const stripeCount = Math.max(0, ...stripes.map(({ length }) => length));
  const listedIn = stripes.map((each) =>
    each.flatMap(({ standing }, at) => (standing === "listed" ? [at] : [])),
  );
  const placeOfCell = new Int32Array(grid.columns * grid.rows).fill(-1);
  const piles: Pile<Post>[] = [];
  const placeOf = (position: number) => {
    const column = Math.floor(xs[position]! * scale) - grid.left;
    const row = Math.floor(ys[position]! * scale) - grid.top;
    return column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
      ? -1
      : row * grid.columns + column;
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
  const all = piles.map((pile) => finish(pile, grid, scale));
  return { all, findClusterOf: ({ position }) => all[placeOfCell[placeOf(position)] ?? -1] };
}

interface Grid {
  /** In cells. */
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

function gridOf({ left, top, right, bottom }: Box): Grid {
  const [column, row] = [Math.floor(left / CELL_PX), Math.floor(top / CELL_PX)];
  return {
    left: column,
    top: row,
    columns: Math.max(0, Math.ceil(right / CELL_PX) - column),
    rows: Math.max(0, Math.ceil(bottom / CELL_PX) - row),
  };
}

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

function finish<Post extends MapPost>(pile: Pile<Post>, grid: Grid, scale: number): Cluster<Post> {
  const { first, cell, count, listed, sumX, sumY, left, top, right, bottom } = pile;
  const [column, row] = [cell % grid.columns, Math.floor(cell / grid.columns)];
  return {
    id: count === 1 ? first.postId : `cluster-${first.postId}`,
    first,
    count,
    listed,
    middle: { x: sumX / count, y: sumY / count },
    bounds: { left, top, right, bottom },
    cell: { x: (grid.left + column + 0.5) / scale, y: (grid.top + row + 0.5) / scale },
  };
}
