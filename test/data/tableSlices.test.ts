import { expect, test } from "vitest";
import { readEditorialFolder } from "../../src/cli/readEditorialFolder";
import { LIMITS } from "../../src/package/packageLimits";
import { parsePackage } from "../../src/package/read/parsePackage";
import { readPackage } from "../../src/package/read/readPackage";
import type { TableName } from "../../src/package/schema/schema";
import { assembleDataset, cutTable } from "../../src/package/rows/tableSlices";
import { makeSample } from "../../src/tools/sample/samplePackage";
import { readShipped } from "../fixtures/readShipped";

const encode = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)] as const));

test.each([
  ["the shipped package", async () => readShipped()],
  [
    "a sample of several slices",
    async () =>
      (await makeSample(readEditorialFolder(undefined).editorial.reference, { postCount: 5000, seed: 1 }))
        .files,
  ],
])("%s, cut into slices and put together, is what parsing it gives", async (_, load) => {
  const files = await load();
  const { tables } = await readPackage(encode(files), LIMITS);
  const assembly = assembleDataset();
  for (const [name, table] of tables) {
    for (const slice of cutTable(name as TableName, table)) assembly.add(structuredClone(slice));
  }
  expect(assembly.finish()).toEqual(parsePackage(files).dataset);
});
