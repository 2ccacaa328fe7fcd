import { dodge } from "./dodge";

/** The picture in its own pixels: the inhabited world in Mercator's projection. */
export const WORLD_PICTURE = { width: 720, height: 372 } as const;

/** Degrees at the upper edge. */
export const NORTH = 76;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Degrees → pixels of the picture. Places south of 55° S fall below its edge. */
export function projectOnPicture(longitude: number, latitude: number): Spot {
  const pixelsPerRadian = WORLD_PICTURE.width / (2 * Math.PI);
  return {
    x: ((longitude + 180) / 360) * WORLD_PICTURE.width,
    y: pixelsPerRadian * (mercator(NORTH) - mercator(latitude)),
  };
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

/** The upper left corner of a pennant for each place, in order; pennants give way to each other. */
export function placeOnPicture(
  places: readonly { readonly longitude: number; readonly latitude: number }[],
  pennant: { readonly width: number; readonly height: number },
): readonly Spot[] {
  const anchors = places.map(({ longitude, latitude }, position) => ({
    id: String(position).padStart(6, "0"),
    ...projectOnPicture(longitude, latitude),
  }));
  const box = { width: pennant.width + 1, height: pennant.height + 1 };
  const centres = dodge(anchors, box);
  return anchors.map((anchor) => {
    const { x, y } = centres.get(anchor.id) ?? anchor;
    return { x: x - pennant.width / 2, y: y - pennant.height / 2 };
  });
}
