import { expect, test } from "vitest";
import { makeSampleFiles } from "../../../test/fixtures/sampleDataset";
import { validatePackage } from "./validatePackage";

test("a serialised package is valid, and its rows are counted", async () => {
  const { issues, rowCounts } = await validatePackage(await makeSampleFiles());
  expect(issues).toEqual([]);
  expect([...(rowCounts ?? [])].slice(0, 4)).toEqual([
    ["document", 6],
    ["ministries", 1],
    ["places", 1],
    ["posts", 2],
  ]);
});

test("texts that are missing in a language are remarked on with their number", async () => {
  const { remarks } = await validatePackage(await makeSampleFiles());
  expect(remarks.find(({ file }) => file === "posts.csv")).toEqual({
    file: "posts.csv",
    row: undefined,
    column: "label_de",
    message: "expected a text in each language, found 2 of 2 without de; another language is shown there",
  });
});

test("a file that was changed after it was described is named with its size", async () => {
  const files = await makeSampleFiles();
  files.set("aliases.csv", `${files.get("aliases.csv")}quito,Quitto,\n`);
  const { issues, rowCounts } = await validatePackage(files);
  expect(rowCounts).toBeUndefined();
  expect(issues).toMatchObject([
    {
      file: "datapackage.json",
      column: "resources.6.bytes",
      message: expect.stringContaining("aliases.csv"),
    },
  ]);
  expect(issues).toHaveLength(1);
});

test("a change that keeps the size is found by the hash", async () => {
  const files = await makeSampleFiles();
  files.set("aliases.csv", (files.get("aliases.csv") ?? "").replace("Kito", "Kita"));
  expect((await validatePackage(files)).issues).toMatchObject([{ column: "resources.6.hash" }]);
});

test("a byte order mark counts", async () => {
  const files = await makeSampleFiles();
  files.set("aliases.csv", `\uFEFF${files.get("aliases.csv")}`);
  expect((await validatePackage(files)).issues).toMatchObject([{ column: "resources.6.bytes" }]);
});

test("a resource that is listed and not there is named", async () => {
  const files = await makeSampleFiles();
  files.delete("events.csv");
  expect((await validatePackage(files)).issues).toMatchObject([
    { column: "resources.12.path", message: 'expected the file "events.csv" in the package, found none' },
  ]);
});

test("a file that is there and not listed is named", async () => {
  const files = await makeSampleFiles();
  files.set("notes.csv", "a,b\n");
  expect((await validatePackage(files)).issues).toMatchObject([{ file: "notes.csv" }]);
});

test("a schema that describes other columns is named", async () => {
  const files = await makeSampleFiles();
  files.set(
    "datapackage.json",
    (files.get("datapackage.json") ?? "").replace('"name": "alias"', '"name": "spelling"'),
  );
  expect((await validatePackage(files)).issues).toMatchObject([{ column: "resources.6.schema.fields" }]);
});

test("faults of content and of description are listed together", async () => {
  const files = await makeSampleFiles();
  files.set("posts.csv", (files.get("posts.csv") ?? "").replace("embassy", "Embassy"));
  expect((await validatePackage(files)).issues.map(({ file, column }) => `${file} ${column}`)).toEqual([
    "posts.csv kind",
    "datapackage.json resources.3.hash",
  ]);
});

test("an unreadable descriptor is one problem, not two", async () => {
  const files = await makeSampleFiles();
  files.set("datapackage.json", "{");
  expect((await validatePackage(files)).issues).toHaveLength(1);
});
