import { expect, test } from "vitest";
import { decodeBaseMap } from "./encodedBaseMap";

test("adds the steps up to degrees, latitude first", () => {
  const land = decodeBaseMap({ stepsPerDegree: 10, land: [[[0, 0, 10, 0, 0, 10]]] });
  expect(land).toEqual([
    [
      [
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ],
  ]);
});

test.each([null, "land", {}, { stepsPerDegree: 0, land: [] }, { stepsPerDegree: 1 }])(
  "refuses %j",
  (value) => {
    expect(() => decodeBaseMap(value)).toThrow(TypeError);
  },
);
