import fc from "fast-check";
import { expect, test } from "vitest";
import { windowOf } from "./windowOf";

test("whatever is scrolled to, all rows in view are drawn, and never many more", () => {
  fc.assert(
    fc.property(
      fc.nat(200_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 100, max: 2000 }),
      fc.integer({ min: 20, max: 90 }),
      (count, scrolled, heightPx, rowPx) => {
        const topPx = scrolled * Math.max(0, count * rowPx - heightPx);
        const { first, last } = windowOf(count, topPx, heightPx, rowPx);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(count);
        expect(first * rowPx).toBeLessThanOrEqual(topPx);
        expect(last * rowPx).toBeGreaterThanOrEqual(Math.min(count * rowPx, topPx + heightPx));
        expect(last - first).toBeLessThanOrEqual(heightPx / rowPx + 14);
      },
    ),
  );
});

test("at its beginning a list draws no more rows than are soon seen", () => {
  expect(windowOf(1318, 0, 660, 40)).toEqual({ first: 0, last: 26 });
});

test("the windows passed on the way down have each row, in order", () => {
  const [count, heightPx, rowPx] = [500, 600, 34];
  const rows: number[] = [];
  for (let topPx = 0; topPx <= count * rowPx - heightPx; topPx += 50) {
    const { first, last } = windowOf(count, topPx, heightPx, rowPx);
    for (let row = rows.length; row >= first && row < last; row += 1) rows.push(row);
  }
  expect(rows).toEqual(Array.from({ length: count }, (_, row) => row));
});
