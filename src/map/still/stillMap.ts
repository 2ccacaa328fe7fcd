import type { Picture } from "../camera/homeView";
import { besideInset, homeViewOf, isInBox } from "../camera/homeView";
import { dodge } from "../geometry/dodge";
import { toUnit } from "../geometry/mercator";
import type { Point, Size } from "../geometry/pixelGrid";
import { placeLabels, type Box, type PlacedLabel } from "../labels/placeLabels";
import type { Land } from "../land/encodedBaseMap";

/** A post to be placed. */
interface PlacedPost {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  /** A higher rank gets its name first. */
  readonly rank: number;
  /** The width of its name in pixels. */
  readonly nameWidthPx: number;
}

/** A stretch of the world in a box of the picture; what it holds is placed within the box. */
export interface StillPane {
  readonly box: Box;
  readonly picture: Picture;
  /** The data of a path. */
  readonly land: string;
  /** The middle of each pennant that stands here, by id. */
  readonly spots: ReadonlyMap<string, Point>;
  readonly labels: readonly PlacedLabel[];
}

export interface StillMap {
  readonly world: StillPane;
  /** A crowded part of the world, larger, and where it lies in the world. */
  readonly inset: { readonly pane: StillPane; readonly lens: Box } | undefined;
}

interface StillMapInput {
  readonly posts: readonly PlacedPost[];
  /** All that could be shown, so that the world stays the same whichever are chosen. */
  readonly allPosts: readonly Pick<PlacedPost, "latitude" | "longitude">[];
  readonly size: Size;
  readonly land: Land;
  readonly pennant: Size;
  readonly lineHeightPx: number;
}

/** A map of the posts that stays as it is: where its land, pennants and names lie, as the map of a page shows them first. */
export function layOutStillMap({
  posts,
  allPosts,
  size,
  land,
  pennant,
  lineHeightPx,
}: StillMapInput): StillMap {
  const unitOf = ({ latitude, longitude }: Pick<PlacedPost, "latitude" | "longitude">) =>
    toUnit(latitude, longitude);
  const { picture, inset } = homeViewOf(size, posts.map(unitOf), allPosts.map(unitOf));
  const isInLens = (post: PlacedPost) => inset !== null && isInBox(unitOf(post), inset.lens);
  const paneOf = (box: Box, shown: Picture, members: readonly PlacedPost[]) =>
    layOutPane(box, shown, members, { land, pennant, lineHeightPx });
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  const world = paneOf(
    besideInset(whole, inset?.box),
    picture,
    posts.filter((post) => !isInLens(post)),
  );
  if (!inset) return { world, inset: undefined };
  const { box, lens } = inset;
  const within = { ...inset.picture, left: inset.picture.left + box.left, top: inset.picture.top + box.top };
  const toPx = (unit: number, at: number) => unit * picture.worldPx - at;
  return {
    world,
    inset: {
      pane: paneOf(box, within, posts.filter(isInLens)),
      lens: {
        left: toPx(lens.left, picture.left),
        top: toPx(lens.top, picture.top),
        right: toPx(lens.right, picture.left),
        bottom: toPx(lens.bottom, picture.top),
      },
    },
  };
}

function layOutPane(
  box: Box,
  picture: Picture,
  posts: readonly PlacedPost[],
  { land, pennant, lineHeightPx }: Pick<StillMapInput, "land" | "pennant" | "lineHeightPx">,
): StillPane {
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const placeOf = ({ x, y }: Point) => ({
    x: x * picture.worldPx - picture.left,
    y: y * picture.worldPx - picture.top,
  });
  const keptIn = ({ x, y }: Point) => ({
    x: Math.max(pennant.width / 2 + 1, Math.min(size.width - pennant.width / 2 - 1, x)),
    y: Math.max(pennant.height / 2 + 1, Math.min(size.height - pennant.height / 2 - 1, y)),
  });
  const anchors = posts.map(({ id, latitude, longitude }) => ({
    id,
    ...keptIn(placeOf(toUnit(latitude, longitude))),
  }));
  const moved = dodge(anchors, { width: pennant.width + 2, height: pennant.height + 2 });
  const spots = new Map(anchors.map((anchor) => [anchor.id, keptIn(moved.get(anchor.id) ?? anchor)]));
  const labels = placeLabels(
    posts.map(({ id, rank, nameWidthPx }) => ({
      id,
      rank,
      textWidthPx: nameWidthPx,
      centre: spots.get(id) ?? { x: 0, y: 0 },
      pennant,
    })),
    lineHeightPx,
    { left: 0, top: 0, right: size.width, bottom: size.height },
  );
  return { box, picture, land: toPathData(land, picture, size), spots, labels };
}

/** The rings that touch the box, in tenths of a pixel; points nearer than half a pixel to the one before are left out. */
function toPathData(land: Land, { worldPx, left, top }: Picture, size: Size): string {
  return land
    .flat()
    .map((ring) => {
      const points = ring.map(([latitude, longitude]) => {
        const { x, y } = toUnit(latitude, longitude);
        return { x: x * worldPx - left, y: y * worldPx - top };
      });
      const isSeen =
        points.some(({ x }) => x >= 0) &&
        points.some(({ x }) => x <= size.width) &&
        points.some(({ y }) => y >= 0) &&
        points.some(({ y }) => y <= size.height);
      return isSeen
        ? `M${thin(points)
            .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
            .join("L")}Z`
        : "";
    })
    .join("");
}

function thin(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= 0.5) kept.push(point);
  }
  return kept;
}
