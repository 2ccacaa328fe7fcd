import { expect, test } from "vitest";
import { placeOnPicture, projectOnPicture, WORLD_PICTURE } from "./worldPictureGeometry";

const PENNANT = { width: 10, height: 13 };

test("the equator crosses the picture where Greenwich is in its middle", () => {
  const { x, y } = projectOnPicture(0, 0);
  expect(x).toBe(WORLD_PICTURE.width / 2);
  expect(y).toBeCloseTo(240.3, 1);
});

test("poles and corners of the world are finite", () => {
  for (const latitude of [-90, 90]) {
    for (const longitude of [-180, 180]) {
      const { x, y } = projectOnPicture(longitude, latitude);
      expect([x, y].every(Number.isFinite)).toBe(true);
    }
  }
});

test("posts beyond the edge of the picture stand at its edge, whole", () => {
  const places = [-90, 90, -60, 80].flatMap((latitude) =>
    [-180, 0, 180].map((longitude) => ({ latitude, longitude })),
  );
  for (const { x, y } of placeOnPicture(places, PENNANT)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + PENNANT.width).toBeLessThanOrEqual(WORLD_PICTURE.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + PENNANT.height).toBeLessThanOrEqual(WORLD_PICTURE.height);
  }
});
