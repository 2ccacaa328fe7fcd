import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./editDistance";

test.each([
  ["pekin", "pekin", 0],
  ["bangkok", "bankok", 1],
  ["paolo", "paulo", 1],
  ["janiero", "janeiro", 1],
  ["ouagadogou", "ouagadougou", 1],
  ["hte", "the", 1],
  ["rome", "lima", 3],
])("from %s to %s: %i", (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

test("a limit cuts the distance and changes nothing else", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
    }),
  );
});

test("one swap, one letter more, one less or another one is one slip", () => {
  const slip = fc.record({
    word: fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 2, maxLength: 9 }),
    at: fc.nat(),
  });
  fc.assert(
    fc.property(slip, ({ word: right, at }) => {
      const place = at % (right.length - 1);
      const [before, after] = [right.slice(0, place), right.slice(place)];
      const slips = [
        `${before}x${after}`,
        before + after.slice(1),
        `${before}x${after.slice(1)}`,
        before + after.charAt(1) + after.charAt(0) + after.slice(2),
      ];
      for (const wrong of slips) expect(editDistance(right, wrong, 2)).toBeLessThanOrEqual(1);
    }),
  );
});
