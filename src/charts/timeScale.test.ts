import fc from "fast-check";
import { expect, test } from "vitest";
import { computeTicks, makeTimeScale, placePoints } from "./timeScale";

const scaleOf = (...dates: string[]) => {
  const scale = makeTimeScale(dates);
  if (!scale) throw new Error("no dates");
  return scale;
};
const SCALE = scaleOf("2016-06-24", "2016-01-25", "2016-03-25");

test("the line runs from the earliest to the latest date, true to scale", () => {
  expect(SCALE).toMatchObject({ first: "2016-01-25", last: "2016-06-24" });
  expect(SCALE.shareOf("2016-01-25")).toBe(0);
  expect(SCALE.shareOf("2016-03-25")).toBeCloseTo(60 / 151);
  expect(SCALE.shareOf("2016-06-24")).toBe(1);
});

test("one date alone stands at the start of the line, and no date has none", () => {
  const scale = scaleOf("2016-02-23");
  expect(placePoints([{ date: "2016-02-23" }], scale, 0.1)).toMatchObject([{ share: 0, lane: 0 }]);
  expect(makeTimeScale([])).toBeUndefined();
});

test("months are marked within the line, years where it is long, and never many", () => {
  expect(computeTicks(SCALE)).toHaveLength(5);
  expect(computeTicks(scaleOf("2001-06-30", "2010-06-30"))).toHaveLength(9);
  expect(computeTicks(scaleOf("2016-02-23"))).toHaveLength(0);
  expect(computeTicks(scaleOf("0001-01-01", "9999-12-31")).length).toBeLessThan(40);
  expect(computeTicks(scaleOf("9990-06-30", "9999-12-31"))).toHaveLength(9);
  expect(computeTicks(scaleOf("0001-06-30", "0010-06-30"))).toHaveLength(9);
});

test("no two points of one lane are closer than asked", () => {
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
      const points = dates.map((day) => ({ date: day.toISOString().slice(0, 10) }));
      const ordered = points.toSorted((a, b) => a.date.localeCompare(b.date));
      const spots = placePoints(ordered, scaleOf(...points.map((point) => point.date)), 0.1);
      expect(spots).toHaveLength(points.length);
      for (const [at, spot] of spots.entries()) {
        for (const other of spots.slice(at + 1)) {
          if (other.lane === spot.lane) expect(other.share - spot.share).toBeGreaterThanOrEqual(0.1);
        }
      }
    }),
  );
});
