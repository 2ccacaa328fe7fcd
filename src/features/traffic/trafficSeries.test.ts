import fc from "fast-check";
import { expect, test } from "vitest";
import { computeDerived } from "../../domain/derived/computeDerived";
import { findFigure, type Figure } from "../../domain/figures/figure";
import type { Measure } from "../../domain/figures/measures";
import { makeFigure } from "../../../test/fixtures/testDataset";
import {
  computeChain,
  computeContent,
  computeOrigin,
  computeTimeMarks,
  cutIntoBlocks,
  rangeOfCount,
} from "./trafficSeries";

const numbersOf = (figures: readonly Figure[]) => ({
  findFigure: (measure: Measure) => findFigure(figures, measure),
  derived: computeDerived({ figures, events: [] }),
});
const rounded = { qualifier: "rounded", decimals: 2 } as const;
const VISITORS = makeFigure("traffic.unique_visitors", 5878);
const VIEWS = makeFigure("traffic.page_views", 25_927);
const PER_VISIT = makeFigure("traffic.pages_per_visit", 3.4, rounded);
const share = (measure: Measure, value: number) => makeFigure(measure, value, rounded);

test("visitors, visits and views follow each other, each with its ratio to the one before", () => {
  const chain = computeChain(numbersOf([VISITORS, VIEWS, PER_VISIT]));
  expect(chain?.steps.map(({ key, ratio }) => [key, ratio && Math.round(ratio.value * 100) / 100])).toEqual([
    ["visitors", undefined],
    ["visits", 1.3],
    ["views", 3.4],
  ]);
  expect(chain?.scale).toBe(25_927);
  expect(chain?.overall?.value).toBeCloseTo(4.41, 2);
});

test("without pages per visit the chain goes from visitors to views", () => {
  const chain = computeChain(numbersOf([VISITORS, VIEWS]));
  expect(chain?.steps.map(({ key }) => key)).toEqual(["visitors", "views"]);
  expect(chain?.steps[1]?.ratio?.value).toBeCloseTo(4.41, 2);
  expect(chain?.overall).toBeUndefined();
});

test("without visitors the chain begins with the visits, which have no ratio to anything", () => {
  const chain = computeChain(numbersOf([VIEWS, PER_VISIT]));
  expect(chain?.steps.map(({ key, ratio }) => [key, ratio?.value])).toEqual([
    ["visits", undefined],
    ["views", 3.4],
  ]);
});

test("one count alone is no chain, and nor are zeros", () => {
  expect(computeChain(numbersOf([VISITORS]))).toBeUndefined();
  expect(computeChain(numbersOf([]))).toBeUndefined();
  const zeros = [makeFigure("traffic.unique_visitors", 0), makeFigure("traffic.page_views", 0)];
  expect(computeChain(numbersOf(zeros))).toBeUndefined();
});

test("no step is longer than the scale", () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 5000 }), (visitors, views, hundredths) => {
      const chain = computeChain(
        numbersOf([
          makeFigure("traffic.unique_visitors", visitors),
          makeFigure("traffic.page_views", views),
          makeFigure("traffic.pages_per_visit", hundredths / 100, rounded),
        ]),
      );
      for (const step of chain?.steps ?? []) {
        expect(rangeOfCount(step.count).high).toBeLessThanOrEqual(chain!.scale);
      }
    }),
  );
});

test("60 % can be from 59.5 to 60.5, and with 40 % leave no rest", () => {
  const origin = computeOrigin(
    numbersOf([VISITORS, share("traffic.share_domestic", 0.6), share("traffic.share_abroad", 0.4)]),
  );
  expect(origin).toMatchObject({ hasRest: false, fits: true });
  expect(origin?.parts[0]?.range.low).toBeCloseTo(0.595);
  expect(origin?.parts[0]?.range.high).toBeCloseTo(0.605);
  expect(origin?.parts.map(({ visitors }) => visitors && Math.round(visitors.value))).toEqual([3527, 2351]);
});

test("parts below the whole leave a rest; parts above it do not fit", () => {
  const originOf = (domestic: number, abroad: number) =>
    computeOrigin(
      numbersOf([share("traffic.share_domestic", domestic), share("traffic.share_abroad", abroad)]),
    );
  expect(originOf(0.55, 0.4)).toMatchObject({ hasRest: true, fits: true });
  expect(originOf(0.595, 0.4)).toMatchObject({ hasRest: false, fits: true });
  expect(originOf(0.6, 0.5)).toMatchObject({ hasRest: false, fits: false });
});

test("one share alone leaves a rest, and no share is no origin", () => {
  expect(computeOrigin(numbersOf([share("traffic.share_abroad", 0.4)]))).toMatchObject({
    hasRest: true,
    parts: [{ key: "abroad", visitors: undefined }],
  });
  expect(computeOrigin(numbersOf([VISITORS]))).toBeUndefined();
});

test("kinds of items stand with the most first, to the scale of all items", () => {
  const { items, parts, scale } = computeContent(
    numbersOf([
      makeFigure("content.events", 8),
      makeFigure("content.people", 11),
      makeFigure("content.items", 56),
    ]).findFigure,
  );
  expect([items?.value, scale, ...parts.map(({ measure }) => measure)]).toEqual([
    56,
    56,
    "content.people",
    "content.events",
  ]);
  expect(computeContent(() => undefined)).toEqual({ items: undefined, parts: [], scale: 0 });
});

test("a visit of 170 seconds has three pages of 50 seconds and a begun one", () => {
  expect(cutIntoBlocks(170, 50)).toEqual([
    { start: 0, end: 50 },
    { start: 50, end: 100 },
    { start: 100, end: 150 },
    { start: 150, end: 170 },
  ]);
  expect(cutIntoBlocks(56, 8)).toHaveLength(7);
});

test("nothing is cut from nothing, by nothing or into too many blocks", () => {
  expect(cutIntoBlocks(0, 5)).toEqual([]);
  expect(cutIntoBlocks(5, 0)).toEqual([]);
  expect(cutIntoBlocks(1000, 1)).toEqual([]);
});

test("blocks fill the length without gaps", () => {
  const positive = fc.double({ min: 0.01, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (length, size) => {
      const blocks = cutIntoBlocks(length, size);
      if (blocks.length === 0) return;
      expect(blocks[0]?.start).toBe(0);
      expect(blocks.at(-1)?.end).toBeCloseTo(length);
      for (const { start, end } of blocks) expect(end).toBeGreaterThan(start - 1e-6);
    }),
  );
});

test("a duration is marked at its minutes and its end, and never often", () => {
  expect(computeTimeMarks(170)).toEqual([0, 30, 60, 90, 120, 170]);
  expect(computeTimeMarks(0)).toEqual([]);
  for (const seconds of [7, 61, 185, 245, 4000, 1_000_000]) {
    const marks = computeTimeMarks(seconds);
    expect(marks.at(-1)).toBe(seconds);
    expect(marks.length).toBeLessThanOrEqual(7);
  }
});
