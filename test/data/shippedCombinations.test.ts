import fc from "fast-check";
import { expect, test } from "vitest";
import { computeCombinations } from "../../src/domain/posts/combinations";
import { computeCoverage, countListed } from "../../src/domain/posts/standing";
import { parsePackage } from "../../src/package/read/parsePackage";
import { readShipped } from "../fixtures/readShipped";

const { posts, listedChannels } = computeCoverage(parsePackage(readShipped()).dataset);

test("of the 83 shipped posts, 45 are on Facebook alone and 4 on all three lists", () => {
  const combinations = computeCombinations(posts, listedChannels, (post) => post);
  expect(combinations.map(({ channels, rows }) => [channels.join("+"), rows.length])).toEqual([
    ["facebook", 45],
    ["facebook+newsletter", 18],
    ["facebook+twitter", 6],
    ["twitter", 5],
    ["newsletter", 5],
    ["facebook+twitter+newsletter", 4],
  ]);
});

test("of any of the shipped posts, the combinations add up to the posts and to each channel's list", () => {
  fc.assert(
    fc.property(fc.subarray([...posts]), (some) => {
      const combinations = computeCombinations(some, listedChannels, (post) => post);
      expect(combinations.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(some.length);
      for (const id of listedChannels) {
        const withIt = combinations.filter(({ channels }) => channels.includes(id));
        expect(withIt.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(countListed(some, id));
      }
    }),
    { numRuns: 200 },
  );
});
