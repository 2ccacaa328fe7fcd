import { expect, test } from "vitest";
import { percent } from "./percent";

test("a part is a share of the full width", () => {
  expect(percent(1, 3)).toBe("33.33%");
  expect(percent(3, 3)).toBe("100.00%");
});

test.each([
  [-5, 10, "0.00%"],
  [50, 10, "100.00%"],
  [0, 0, "0.00%"],
  [1, 0, "100.00%"],
  [Infinity, 1, "100.00%"],
  [NaN, 1, "0.00%"],
])("%d of %d is drawn as %s, within the drawing", (value, scale, width) => {
  expect(percent(value, scale)).toBe(width);
});
