import { expect, test } from "vitest";
import { layOutFlow, pathOfBand } from "./flowGeometry";
import type { Flow } from "./changesSeries";

const flow: Flow = {
  channelId: "twitter",
  both: 80,
  counts: { "in-both": 13, renamed: 1, "newer-only": 45, "older-only": 1, "in-neither": 20 },
};

test("each side counts every post once, on the channel or not", () => {
  const { older, newer } = layOutFlow(flow);
  expect(older.map(({ count }) => count)).toEqual([15, 65]);
  expect(newer.map(({ count }) => count)).toEqual([59, 21]);
});

test("bands lie within the blocks from which and to which they lead, as high as their posts", () => {
  const { bands, older, newer } = layOutFlow(flow);
  expect(bands.map(({ kind, count }) => [kind, count])).toEqual([
    ["in-neither", 20],
    ["in-both", 14],
    ["older-only", 1],
    ["newer-only", 45],
  ]);
  const newly = bands.find(({ kind }) => kind === "newer-only");
  expect(newly?.height).toBeCloseTo((45 / 80) * 200);
  expect(newly?.top.older).toBeCloseTo(older[1]?.top ?? Number.NaN);
  expect((newly?.top.newer ?? 0) + (newly?.height ?? 0)).toBeCloseTo(newer[0]?.height ?? Number.NaN);
});

test("sources without a common post draw nothing, and no number that is none", () => {
  const empty = {
    ...flow,
    both: 0,
    counts: { ...flow.counts, "in-both": 0, renamed: 0, "newer-only": 0, "older-only": 0, "in-neither": 0 },
  };
  expect(layOutFlow(empty).bands).toEqual([]);
  expect(layOutFlow(flow).bands.map(pathOfBand).join("")).not.toContain("NaN");
});
