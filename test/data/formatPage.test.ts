import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readDataIndex, readPackageFolder } from "../../src/cli/projectPackages";
import { EVIDENCE_KINDS } from "../../src/domain/dataset/document";
import { KIND_GROUPS } from "../../src/domain/dataset/kinds";
import { PLACE_BASES, POST_BASES, REGIONS } from "../../src/domain/posts/post";
import { HOLDER_TYPES, LIST_BASES, PRESENCE_STATUSES } from "../../src/domain/posts/presence";
import { SAME_AS_BASES, SOURCE_KINDS } from "../../src/domain/dataset/sourceKind";
import { TABLE_SHAPES } from "../../src/package/schema/schema";
import { validatePackage } from "../../src/package/read/validatePackage";

const PAGE = readFileSync(join(DATA, "README.md"), "utf8");
const EXAMPLE = readPackageFolder(join(DATA, "example"));

test("the format page names every table, and those that the example has are those that are needed", () => {
  const missing = TABLE_SHAPES.filter(({ name }) => !PAGE.includes(`| \`${name}.csv\` |`));
  expect(missing.map(({ name }) => name)).toEqual([]);
  const needed = TABLE_SHAPES.filter(({ required }) => required).map(({ name }) => `${name}.csv`);
  expect([...EXAMPLE.keys()].filter((name) => name.endsWith(".csv")).sort()).toEqual(needed.sort());
});

test("the format page names every word that a table of posts and channels may hold", () => {
  const words = [
    ...[EVIDENCE_KINDS, KIND_GROUPS, PLACE_BASES, POST_BASES, HOLDER_TYPES, LIST_BASES].flat(),
    ...[PRESENCE_STATUSES, SAME_AS_BASES, SOURCE_KINDS].flat(),
  ];
  expect(words.filter((word) => word !== "text" && !PAGE.includes(`\`${word}\``))).toEqual([]);
  expect(REGIONS.filter((region) => !PAGE.includes(region))).toEqual([]);
});

test("the example is valid", async () => {
  expect((await validatePackage(EXAMPLE)).issues).toEqual([]);
});

test("the index names packages that are there, the one shown among them", () => {
  const { shown, packages } = readDataIndex();
  expect(packages).toContain(shown);
  for (const name of packages) {
    expect([...readPackageFolder(join(DATA, name)).keys()], name).toContain("datapackage.json");
  }
});
