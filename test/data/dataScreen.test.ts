import { expect, test } from "vitest";
import { readDataIndex } from "../../src/cli/projectPackages";
import { TABLE_SHAPES } from "../../src/package/schema/schema";
import { describePackage } from "../../src/tools/plugins/packageFactsPlugin";

test.each(readDataIndex().packages)("the screen of the data has a licence, sources, rows and sizes for all tables of %s", (folder) => {
  const { licences, sources, version, tables, zipBytes, xlsxBytes } = describePackage(folder);
  expect(licences.length).toBeGreaterThan(0);
  expect(sources.length).toBeGreaterThan(0);
  expect(version).not.toBe("");
  expect(zipBytes).toBeGreaterThan(1000);
  expect(xlsxBytes).toBeGreaterThan(1000);
  const known = new Set(TABLE_SHAPES.map(({ name }) => name));
  for (const { name, csvBytes, jsonBytes } of tables) {
    expect(known, name).toContain(name);
    expect(csvBytes).toBeGreaterThan(0);
    expect(jsonBytes).toBeGreaterThan(0);
  }
  expect(tables.find(({ name }) => name === "posts")?.rows).toBeGreaterThan(0);
});
