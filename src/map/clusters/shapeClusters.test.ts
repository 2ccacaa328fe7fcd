import { expect, test } from "vitest";
import type { Stripe } from "../../ui/pennant/pennantStripes";
import { CLUSTER_PX } from "./gatherClusters";
import { shapeClusters } from "./shapeClusters";

const FACEBOOK: Stripe = { channelId: "facebook", standing: "listed", ink: "facebook", isMention: false };
const TWITTER: Stripe = { ...FACEBOOK, channelId: "twitter", ink: "twitter" };
const middle = { x: 100, y: 50 };

function place(count: number, listed: readonly number[], stripes: readonly Stripe[] = [FACEBOOK, TWITTER]) {
  const first = {
    postId: "a",
    position: 0,
    latitude: 0,
    longitude: 0,
    name: "",
    country: "",
    isInferred: false,
    stripes,
  };
  return { cluster: { id: "cluster-a", first, count, listed }, middle };
}

/** Of each bar where it begins, at its foot, and its width and height. */
function readBars(path: string | undefined) {
  return [...(path ?? "").matchAll(/M([\d.]+) ([\d.]+)v-([\d.]+)h([\d.]+)v[\d.]+z/g)].map(
    ([, left, floor, height, width]) => [left, floor, height, width].map(Number),
  );
}

test("a bar is high as the part of the posts that is listed, and stands in the order of the flag", () => {
  const { bars } = shapeClusters([place(4, [4, 1])]);
  // Of a box of 40 by 32 around its middle: 4 px at the edges, 16 above for the count, 1 between two bars.
  expect(readBars(bars.get("facebook"))).toEqual([[84, 63, 13, 15.5]]);
  expect(readBars(bars.get("twitter"))).toEqual([[100.5, 63, 3.3, 15.5]]);
});

test("where nobody is listed there is no bar, and the least of shares is still seen", () => {
  const { bars } = shapeClusters([place(1000, [1, 0])]);
  expect(readBars(bars.get("facebook"))).toEqual([[84, 63, 1.5, 15.5]]);
  expect(bars.get("twitter")).toBe("");
});

test("any number of clusters are one shape of each colour, on whole pixels", () => {
  const one = place(2, [1, 1]);
  const other = { ...place(3, [3, 0]), middle: { x: 250.4, y: 20.2 } };
  const { boxes, wholes, bars } = shapeClusters([one, other]);
  expect([...bars.keys()]).toEqual(["facebook", "twitter"]);
  expect(readBars(bars.get("facebook"))).toHaveLength(2);
  expect(boxes.match(/M/g)).toHaveLength(2);
  expect(wholes.match(/z/g)).toHaveLength(4);
  const [, second] = [...boxes.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  // The corner is rounded by 3 px, the line goes through the middle of a pixel.
  expect(second).toEqual([230 + 3.5, Math.round(20.2 - CLUSTER_PX.height / 2) + 0.5]);
});

test("posts without a channel that a flag shows are a box with their count alone", () => {
  const { boxes, wholes, bars } = shapeClusters([place(2, [], [])]);
  expect([boxes.match(/M/g)?.length, wholes, bars.size]).toEqual([1, "", 0]);
});
