import { isTextEvidence } from "../../domain/dataset/document";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Reference } from "../../domain/dataset/editorial";
import { REFERENCE_FILES, parseEditorial } from "../../package/read/readEditorial";
import { parsePackage } from "../../package/read/parsePackage";
import { validatePackage } from "../../package/read/validatePackage";
import { makeSample } from "./samplePackage";

const reference = readReference();

function readReference(): Reference {
  const read = (name: string) => readFileSync(`data/answer-54-0516/editorial/${name}`, "utf8");
  return parseEditorial(new Map(REFERENCE_FILES.map((name) => [name, read(name)]))).editorial.reference;
}

test("a sample is a valid package with as many posts as asked for, of any number", async () => {
  for (const postCount of [1, 7, 1000]) {
    const { files } = await makeSample(reference, { postCount, seed: 5 });
    const { issues, rowCounts } = await validatePackage(files);
    expect(issues).toEqual([]);
    expect(rowCounts?.get("posts")).toBe(postCount);
  }
});

test("the same seed gives the same bytes, another seed other posts", async () => {
  const [first, again, other] = await Promise.all(
    [3, 3, 4].map((seed) => makeSample(reference, { postCount: 200, seed })),
  );
  expect(again?.files).toEqual(first?.files);
  expect(other?.files.get("posts.csv")).not.toBe(first?.files.get("posts.csv"));
});

test("channels have about the shares of the first answer, and every post is on one", async () => {
  const { files } = await makeSample(reference, { postCount: 2000, seed: 1 });
  const { dataset } = parsePackage(files);
  const shareOn = (channel: string) =>
    dataset.presences.filter(({ channelId }) => channelId === channel).length / 2000;
  expect(shareOn("facebook")).toBeCloseTo(73 / 83, 1);
  expect(shareOn("twitter")).toBeCloseTo(15 / 83, 1);
  expect(shareOn("newsletter")).toBeCloseTo(27 / 83, 1);
  expect(new Set(dataset.presences.map(({ holderId }) => holderId)).size).toBe(2000);
});

test("each presence has evidence of its own, which quotes the name and overlaps no other", async () => {
  const { files } = await makeSample(reference, { postCount: 300, seed: 2 });
  const { dataset } = parsePackage(files);
  const byId = new Map(dataset.evidence.filter(isTextEvidence).map((row) => [row.evidenceId, row]));
  let end = 0;
  for (const { evidenceId, printedAs } of dataset.presences) {
    const row = byId.get(evidenceId);
    expect(row?.fragment).toBe(printedAs);
    expect(row?.start).toBeGreaterThanOrEqual(end);
    end = row?.end ?? Infinity;
  }
});

test("a capital holds more posts than a numbered city", async () => {
  const { files } = await makeSample(reference, { postCount: 2000, seed: 1 });
  const { dataset } = parsePackage(files);
  const capitals = new Set(reference.places.map(({ placeId }) => placeId));
  const inCapitals = dataset.posts.filter(({ placeId }) => capitals.has(placeId)).length;
  const cities = dataset.places.length - capitals.size;
  expect(inCapitals / capitals.size).toBeGreaterThan((10 * (2000 - inCapitals)) / cities);
});

test("the descriptor says that nothing of it is real", async () => {
  const { files } = await makeSample(reference, { postCount: 1, seed: 1 });
  const { descriptor } = parsePackage(files);
  expect(descriptor.title).toMatch(/synthetic/i);
  expect(descriptor.description).toMatch(/made up/i);
});
