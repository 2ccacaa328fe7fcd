import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { findZippedPackage } from "./unzipPackage";

const bytes = new TextEncoder().encode("text");

test("the files of the package's folder are found, others are passed over", async () => {
  const zip = zipSync({
    "net/datapackage.json": bytes,
    "net/posts.csv": bytes,
    "net/summary.txt": bytes,
    "net/deeper/places.csv": bytes,
    "posts.csv": bytes,
  });
  const found = findZippedPackage(zip);
  expect(found?.byteCount).toBe(2 * bytes.length);
  expect([...((await found?.unpack()) ?? [])]).toEqual([
    ["datapackage.json", bytes],
    ["posts.csv", bytes],
  ]);
});

test("a package may lie in no folder at all", () => {
  expect(findZippedPackage(zipSync({ "datapackage.json": bytes }))?.byteCount).toBe(bytes.length);
});

test.each([{ "posts.csv": bytes }, { "a/datapackage.json": bytes, "b/datapackage.json": bytes }])(
  "a zip without one package has none: %#",
  (files) => {
    expect(findZippedPackage(zipSync(files))).toBeUndefined();
  },
);
