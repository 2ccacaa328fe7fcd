import { dodge } from "../geometry/dodge";
import { toUnit } from "../geometry/mercator";
import type { Point, Size } from "../geometry/pixelGrid";

/** The picture in its own pixels: the inhabited world in Mercator's projection. */
export const WORLD_PICTURE = { width: 720, height: 372 } as const;

/** Degrees at the upper edge. */
export const NORTH = 76;

/** Degrees → pixels of the picture. Places south of 55° S fall below its edge, those north of 76° N above it. */
export function projectOnPicture(longitude: number, latitude: number): Point {
  const { width } = WORLD_PICTURE;
  const { x, y } = toUnit(latitude, longitude);
  return { x: x * width, y: (y - toUnit(NORTH, 0).y) * width };
}

/** The nearest spot at which a box with its middle there lies whole within the picture. */
function withinPicture({ x, y }: Point, box: Size): Point {
  const within = (middle: number, size: number, whole: number) =>
    Math.max(size / 2, Math.min(whole - size / 2, middle));
  return { x: within(x, box.width, WORLD_PICTURE.width), y: within(y, box.height, WORLD_PICTURE.height) };
}

/**
 * The upper left corner of a pennant for each place, in order; pennants give way to each other. What lies beyond the
 * picture stands at its edge.
 */
export function placeOnPicture(
  places: readonly { readonly longitude: number; readonly latitude: number }[],
  pennant: Size,
): readonly Point[] {
  const anchors = places.map(({ longitude, latitude }, position) => ({
    id: String(position).padStart(6, "0"),
    ...withinPicture(projectOnPicture(longitude, latitude), pennant),
  }));
  const box = { width: pennant.width + 1, height: pennant.height + 1 };
  const centres = dodge(anchors, box);
  return anchors.map((anchor) => {
    const { x, y } = withinPicture(centres.get(anchor.id) ?? anchor, pennant);
    return { x: x - pennant.width / 2, y: y - pennant.height / 2 };
  });
}
