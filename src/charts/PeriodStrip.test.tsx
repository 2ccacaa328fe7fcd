import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PeriodStrip } from "./PeriodStrip";

const linesOf = (first: number, last: number) =>
  renderToStaticMarkup(<PeriodStrip span={undefined} first={first} last={last} />).match(/<line /g)?.length;

test("every year of a short line has its tick, beside the line itself", () => {
  expect(linesOf(2014, 2017)).toBe(5);
});

test("a line of ten thousand years has no more ticks than can be told apart", () => {
  expect(linesOf(0, 10_000)).toBeLessThan(45);
});
