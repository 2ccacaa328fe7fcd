import { expect, test } from "vitest";
import { channelInk } from "./channelInk";

const inksOf = (...drawnChannels: string[]) =>
  drawnChannels.map((id) => channelInk(id, { drawnChannels, pennantChannels: drawnChannels.slice(0, 5) }));

test("known channels keep their colour wherever they stand, and take no free one", () => {
  expect(inksOf("weibo", "twitter", "flickr", "facebook", "newsletter")).toEqual([
    "slot-1",
    "twitter",
    "slot-2",
    "facebook",
    "newsletter",
  ]);
});

test("five others have a colour each, the rest are plain", () => {
  expect(inksOf("a", "b", "c", "d", "e", "f", "g")).toEqual([
    "slot-1",
    "slot-2",
    "slot-3",
    "slot-4",
    "slot-5",
    "plain",
    "plain",
  ]);
});

test("a channel that is not drawn is plain", () => {
  expect(channelInk("vimeo", { drawnChannels: ["facebook"], pennantChannels: ["facebook"] })).toBe("plain");
});

test("a channel that the reader put on the pennant has a colour, however late it comes among the others", () => {
  const drawnChannels = ["facebook", "a", "b", "c", "d", "e", "f"];
  expect(channelInk("f", { drawnChannels, pennantChannels: drawnChannels.slice(0, 5) })).toBe("plain");
  expect(channelInk("f", { drawnChannels, pennantChannels: ["facebook", "f"] })).toBe("slot-1");
});
