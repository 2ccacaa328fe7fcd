import { expect, test } from "vitest";
import { decodeBaseMap } from "./encodedBaseMap";

test("adds the steps up to degrees, latitude first", () => {
  const { land, borders } = decodeBaseMap({
    stepsPerDegree: 10,
    land: [[[0, 0, 10, 0, 0, 10]]],
    borders: [[-1800, 655, 5, -5]],
  });
  expect(land).toEqual([
    [
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ],
  ]);
  expect(borders).toEqual([
    [
      [65.5, -180],
      [65, -179.5],
    ],
  ]);
});

test.each([null, "land", {}, { stepsPerDegree: 0, land: [], borders: [] }, { stepsPerDegree: 1, land: [] }])(
  "refuses %j",
  (value) => {
    expect(() => decodeBaseMap(value)).toThrow(TypeError);
  },
);
