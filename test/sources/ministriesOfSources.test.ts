import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { computeMinistryRows, rankOnChannel } from "../../src/domain/ministries/computeMinistries";
import { computeCoverage } from "../../src/domain/posts/standing";
import { parsePackage } from "../../src/package/read/parsePackage";

const { dataset } = parsePackage(readPackageFolder(join(DATA, "register-2026")));
const coverage = computeCoverage(dataset);

test("each ministry has its missions and those with any account recorded", () => {
  const rows = computeMinistryRows(dataset, coverage, undefined);
  expect(
    rows.map(({ ministry, posts, withAny }) => `${ministry.ministryId} ${withAny}/${posts.length}`),
  ).toEqual([
    "be 108/109",
    "cl 3/74",
    "de 164/212",
    "fi 87/90",
    "ie 67/67",
    "jp 169/171",
    "lv 46/46",
    "ma 26/97",
    "no 79/82",
    "se 96/107",
    "us 249/263",
  ]);
  expect(rows[0]?.listed.get("facebook")).toBe(99);
});

test("the ministries hold 76 accounts themselves", () => {
  const rows = computeMinistryRows(dataset, coverage, undefined);
  expect(rows.flatMap(({ own }) => own).length).toBe(76);
});

test("ministries of which too little is recorded are not ranked, and the others are, by share", () => {
  const rows = computeMinistryRows(dataset, coverage, "embassy");
  const unranked = rows.filter(({ notRanked }) => notRanked === "incomplete");
  expect(unranked.map(({ ministry }) => ministry.ministryId)).toEqual(["cl", "ma"]);
  const shares = rankOnChannel(rows, "facebook").map(
    ({ listed, posts }) => (listed.get("facebook") ?? 0) / posts.length,
  );
  expect(shares.length).toBe(9);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test("a ministry without a post of the kind is not ranked: its list does not ask for it", () => {
  const rows = computeMinistryRows(dataset, coverage, "representative-office");
  const reasonOf = new Map(rows.map(({ ministry, notRanked }) => [ministry.ministryId, notRanked]));
  expect(reasonOf.get("cl")).toBe("kind-not-asked");
  expect(reasonOf.get("se")).not.toBe("incomplete");
  expect(rows.every(({ posts, notRanked }) => posts.length > 0 || notRanked !== undefined)).toBe(true);
});
