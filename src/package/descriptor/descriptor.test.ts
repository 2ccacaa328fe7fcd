import { expect, test } from "vitest";
import { makeSampleFiles } from "../../../test/fixtures/sampleDataset";
import { readDescriptor } from "./descriptor";
import type { Descriptor } from "./descriptor";
import { LIMITS } from "../packageLimits";
import { IssueList } from "../packageError";
import type { Issue } from "../packageError";

function read(text: string): { descriptor: Descriptor | undefined; issues: readonly Issue[] } {
  const issues = new IssueList();
  return { descriptor: readDescriptor(text, LIMITS, issues), issues: issues.issues };
}

const minimal = (more: object): string => JSON.stringify({ name: "x", title: "X", resources: [], ...more });

const resource = (more: object): object => ({
  name: "other",
  path: "other.csv",
  schema: { fields: [] },
  ...more,
});

test("texts that are not there are empty", () => {
  expect(read(minimal({})).descriptor).toMatchObject({
    description: "",
    created: "",
    licenses: [],
    keywords: [],
  });
});

test("properties that are not known stay outside, __proto__ among them", () => {
  const text = minimal({ colour: "red", resources: [resource({ data: "1" })] }).replace(
    '{"name":"x"',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"x"',
  );
  const { descriptor, issues } = read(text);
  expect(issues).toEqual([]);
  expect(Object.keys(descriptor ?? {})).not.toContain("colour");
  expect(Object.keys(descriptor?.resources[0] ?? {})).not.toContain("data");
  expect(Object.getPrototypeOf(descriptor)).toBe(Object.prototype);
  expect(Object.hasOwn(descriptor ?? {}, "__proto__")).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  "https://example.org/x.csv",
  "//example.org/x.csv",
  "/etc/passwd",
  "../x.csv",
  "a/../../x.csv",
  "..",
  "C:\\x.csv",
  "a\\x.csv",
  "file:x.csv",
  "data:text/csv,x",
  "~/x.csv",
  "./x.csv",
  "",
])("the path %j leads out of the package and is refused", (path) => {
  expect(read(minimal({ resources: [resource({ path })] })).issues).toMatchObject([
    { file: "datapackage.json", column: "resources.0.path" },
  ]);
});

test("a known table stands in the file of its name", () => {
  const { issues } = read(minimal({ resources: [resource({ name: "posts", path: "places.csv" })] }));
  expect(issues).toMatchObject([
    { column: "resources.0.path", message: 'expected "posts.csv", found "places.csv"' },
  ]);
});

test("a resource called like a property of every object is just another resource", () => {
  expect(read(minimal({ resources: [resource({ name: "constructor" })] })).issues).toEqual([]);
});

test("two resources of one name are refused", () => {
  expect(read(minimal({ resources: [resource({}), resource({})] })).issues).toMatchObject([
    { column: "resources.1.name" },
  ]);
});

test.each(["http://example.org/", "javascript:alert(1)", "ftp://example.org", "https://", "licence.html"])(
  "only https links are taken, not %s",
  (path) => {
    expect(read(minimal({ licenses: [{ name: "x", path }] })).issues).toMatchObject([
      { column: "licenses.0.path", message: expect.stringContaining("https://") },
    ]);
    expect(read(minimal({ sources: [{ title: "x", path }] })).issues).toMatchObject([
      { column: "sources.0.path" },
    ]);
  },
);

test("JSON that is nested too deep is refused before it is parsed", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(read(nested(200_000)).issues).toMatchObject([
    { message: expect.stringContaining("at most 32 deep") },
  ]);
  const brackets = minimal({ title: '["\\'.repeat(100) });
  expect(read(brackets).issues).toEqual([]);
});

test("what is no JSON, or no object, is refused", () => {
  expect(read("<html>").issues).toMatchObject([{ message: expect.stringContaining("expected JSON") }]);
  for (const text of ["null", "[]", '"x"', "12"]) expect(read(text).issues.length).toBeGreaterThan(0);
});

test("a key that stands twice in one object is named, however it is written", () => {
  for (const [key, twice] of [
    ['"title"', '{"name":"x","title":"X","resources":[],"title":"Y"}'],
    ['"titl\\u0065"', '{"name":"x","title":"X","resources":[],"titl\\u0065" : "Y"}'],
    ['"path"', minimal({}).replace("[]", '[{"name":"a","path":"a.csv","schema":{},"path":"b.csv"}]')],
  ] as const) {
    expect(read(twice).issues).toMatchObject([
      { message: `expected each key once in its object, found ${key} twice` },
    ]);
  }
  const apart = minimal({ title: '{"name":"x","name":', licenses: [{ name: "a" }, { name: "b" }] });
  expect(read(apart).issues).toEqual([]);
});

test("a list of very many entries is refused for their number, not entry by entry", () => {
  const resources = Array.from({ length: 300_000 }, () => ({}));
  expect(read(minimal({ resources })).issues).toEqual([
    {
      file: "datapackage.json",
      row: undefined,
      column: "resources",
      message: "expected at most 200 entries, found 300000",
    },
  ]);
  const fields = Array.from({ length: 201 }, (_, index) => ({ name: `f${index}` }));
  expect(read(minimal({ resources: [resource({ schema: { fields } })] })).issues).toHaveLength(1);
});

test("one thing that is wrong is said once", () => {
  expect(read(minimal({ title: "" })).issues).toMatchObject([
    { column: "title", message: 'expected a text that is not empty, found ""' },
  ]);
});

test("a wrong type is named by its place, with what was found and expected", () => {
  expect(read(minimal({ keywords: ["a", 5] })).issues).toEqual([
    {
      file: "datapackage.json",
      row: undefined,
      column: "keywords.1",
      message: "Invalid type: Expected string but received 5",
    },
  ]);
});

test("the descriptor of a serialised package is read without loss of its resources", async () => {
  const text = (await makeSampleFiles()).get("datapackage.json") ?? "";
  const { descriptor } = read(text);
  expect(descriptor?.resources.map(({ name, origin }) => [name, origin])).toEqual([
    ["document", "extracted"],
    ["ministries", "reference"],
    ["places", "reference"],
    ["posts", "reference"],
    ["kinds", "reference"],
    ["bodies", "reference"],
    ["aliases", "reference"],
    ["channels", "reference"],
    ["presences", "extracted"],
    ["figures", "extracted"],
    ["questions", "curated"],
    ["statements", "curated"],
    ["events", "extracted"],
    ["evidence", "extracted"],
    ["same_as", "curated"],
    ["unresolved", "extracted"],
  ]);
});
