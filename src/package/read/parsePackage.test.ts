import type { Dataset } from "../../domain/dataset/dataset";
import { listHeaderFields } from "./collectDataset";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SAMPLE_DATASET, makeSampleFiles } from "../../../test/fixtures/sampleDataset";
import { LIMITS } from "../packageLimits";
import { PackageError } from "../packageError";
import type { Issue } from "../packageError";
import { parsePackage } from "./parsePackage";

function issuesOf(files: ReadonlyMap<string, string>, limits = LIMITS): readonly Issue[] {
  try {
    parsePackage(files, limits);
  } catch (error) {
    if (error instanceof PackageError) return error.issues;
    throw error;
  }
  return [];
}

async function sampleWith(file: string, change: (text: string) => string): Promise<Map<string, string>> {
  const files = await makeSampleFiles();
  return files.set(file, change(files.get(file) ?? ""));
}

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
  return text.replace(from, to);
};

test("what is serialised is parsed back to the same dataset", async () => {
  const { dataset, descriptor, missing } = parsePackage(await makeSampleFiles());
  expect(dataset).toEqual(SAMPLE_DATASET);
  expect(missing).toEqual([]);
  expect(descriptor).toMatchObject({
    name: "sample-answer",
    licenses: [{ name: "CC-BY-4.0" }],
    sources: [{ title: "Question 99-0001" }, { title: "GeoNames" }],
  });
});

test("what is parsed is serialised to the same bytes", async () => {
  const files = await makeSampleFiles();
  expect(await makeSampleFiles(parsePackage(files).dataset)).toEqual(files);
});

test("optional tables may be absent: they are empty and named", async () => {
  const files = await makeSampleFiles();
  for (const name of ["aliases", "questions", "statements", "events", "unresolved"])
    files.delete(`${name}.csv`);
  const { dataset, missing } = parsePackage(files);
  expect(missing).toEqual(["aliases", "questions", "statements", "events", "unresolved"]);
  expect([dataset.aliases, dataset.questions, dataset.events]).toEqual([[], [], []]);
  expect(dataset.presences).toHaveLength(3);
});

test.each(["document", "places", "posts", "channels", "presences", "figures", "evidence"])(
  "a package without %s.csv is refused",
  async (name) => {
    const files = await makeSampleFiles();
    files.delete(`${name}.csv`);
    expect(issuesOf(files)).toEqual([
      {
        file: `${name}.csv`,
        row: undefined,
        column: undefined,
        message: "expected this file in the package, found none",
      },
    ]);
  },
);

test("a package without descriptor is refused", async () => {
  const files = await makeSampleFiles();
  files.delete("datapackage.json");
  expect(issuesOf(files)).toMatchObject([{ file: "datapackage.json" }]);
});

test("no files at all are refused", () => {
  expect(issuesOf(new Map()).length).toBeGreaterThan(0);
});

test.each([
  ["posts.csv", "quito-un,xx,quito,", "quito-un,xx,lima,", 3, "place_id"],
  ["posts.csv", "quito-un,xx,", "quito-un,yy,", 3, "ministry_id"],
  ["posts.csv", "permanent-representation", "palace", 3, "kind"],
  ["posts.csv", "un-geneva|eu", "un-geneva|mars", 3, "accredited_to"],
  ["aliases.csv", "quito,Kito", "lima,Kito", 3, "post_id"],
  ["presences.csv", "p1,post,quito,", "p1,post,lima,", 2, "holder_id"],
  ["presences.csv", "p1,post,quito,", "p1,ministry,lima,", 2, "holder_id"],
  ["presences.csv", "quito,facebook", "quito,fax", 2, "channel_id"],
  ["presences.csv", "QuitoPost,e1", "QuitoPost,e9", 2, "evidence_id"],
  ["figures.csv", "context,e1", "context,e9", 2, "evidence_id"],
  ["statements.csv", "s1,1a", "s1,7z", 2, "question_id"],
  ["statements.csv", ",e2", ",e9", 2, "evidence_id"],
  ["events.csv", "filed,e3", "filed,e9", 2, "evidence_id"],
  ["evidence.csv", "e1,text,1a", "e1,text,7z", 2, "question_id"],
  ["same_as.csv", "quito,other", "lima,other", 2, "post_id"],
  ["unresolved.csv", ",1a,", ",7z,", 2, "question_id"],
])("%s: a reference to nothing is refused (%s → %s)", async (file, from, to, row, column) => {
  expect(issuesOf(await sampleWith(file, replace(from, to)))).toMatchObject([
    { file, row, column, message: expect.stringContaining("expected an id that stands in ") },
  ]);
});

test("a fault in one table is not reported again by the tables that refer to it", async () => {
  const files = await sampleWith("posts.csv", replace("embassy", "Embassy"));
  expect(issuesOf(files)).toMatchObject([{ file: "posts.csv", row: 2, column: "kind" }]);
});

test("a package beyond the cap of bytes is refused, counted in UTF-8", async () => {
  const files = await makeSampleFiles();
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(issuesOf(files, { ...LIMITS, packageBytes: bytes })).toEqual([]);
  expect(issuesOf(files, { ...LIMITS, packageBytes: bytes - 1 })).toMatchObject([{ file: "data package" }]);
});

test("a reader may raise the cap of rows", async () => {
  expect(issuesOf(await makeSampleFiles(), { ...LIMITS, tableRows: 5 })).not.toEqual([]);
  expect(issuesOf(await makeSampleFiles(), { ...LIMITS, tableRows: 6 })).toEqual([]);
});

test("no mutated package gives anything but the whole dataset or a PackageError", async () => {
  const sample = await makeSampleFiles();
  const names = [...sample.keys()];
  const snippet = fc.oneof(
    fc.constantFrom(
      '"',
      ",",
      "\n",
      "\r\n",
      "",
      "\u0000",
      "__proto__",
      "../",
      "{",
      "[",
      "null",
      "-1",
      "1e9",
      "\uFEFF",
    ),
    fc.string({ maxLength: 4 }),
    fc.constantFrom("a", "7", "É"),
  );
  const mutation = fc.record({
    name: fc.constantFrom(...names),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 12 })),
    insert: snippet,
  });
  const outcomes = { whole: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const files = new Map(sample);
      for (const { name, at, cut, insert } of mutations) {
        const text = files.get(name) ?? "";
        const start = Math.floor(at * text.length);
        files.set(name, text.slice(0, start) + insert + text.slice(start + cut));
      }
      try {
        const { dataset } = parsePackage(files);
        for (const name of names.filter((each) => each.endsWith(".csv"))) {
          // What stands in quotes may hold line breaks and commas; without it, lines are rows.
          const body = (files.get(name) ?? "").replace(/"(?:[^"]|"")+"/g, "quoted").split(/\r\n|\n|\r/);
          const rows = body.filter((line, index) => index > 0 && /[^",]/.test(line)).length;
          const read = countRows(dataset, name.replace(".csv", ""));
          expect([name, read]).toEqual([name, rows]);
        }
        outcomes.whole += 1;
      } catch (error) {
        if (!(error instanceof PackageError)) throw error;
        expect(error.issues.length).toBeGreaterThan(0);
        outcomes.refused += 1;
      }
    }),
    { numRuns: 1000 },
  );
  // Both must have been seen, or the test shows nothing.
  expect(Math.min(outcomes.whole, outcomes.refused)).toBeGreaterThan(0);
});

function countRows(dataset: Dataset, table: string): number {
  if (table === "document") return listHeaderFields(dataset).length;
  if (table === "same_as") return dataset.sameAs.length;
  return dataset[table as "posts"].length;
}
