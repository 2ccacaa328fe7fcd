import { ABOUT_NOTHING } from "../../../test/fixtures/testDataset";
import { expect, test } from "vitest";
import { SAMPLE_DATASET, SAMPLE_TEXTS, makeSampleFiles } from "../../../test/fixtures/sampleDataset";
import { parsePackage } from "../read/parsePackage";
import { TABLES, TABLE_SHAPES } from "../schema/schema";
import { formatTable, serialisePackage } from "./serialisePackage";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Record<string, unknown>;
}
interface Resource {
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[]; readonly [key: string]: unknown };
}

async function sampleDescriptor(): Promise<Record<string, unknown> & { resources: readonly Resource[] }> {
  return JSON.parse((await makeSampleFiles()).get("datapackage.json") ?? "");
}

async function fieldOf(table: string, name: string): Promise<Field | undefined> {
  const { resources } = await sampleDescriptor();
  return resources.find((each) => each.name === table)?.schema.fields.find((field) => field.name === name);
}

test("the columns stand in the order that the design gives", () => {
  const columns = Object.fromEntries(
    TABLE_SHAPES.map(({ name, columns: all }) => [name, all.map((c) => c.name)]),
  );
  const labels = (prefix: string): string[] =>
    ["en", "fr", "nl", "de"].map((language) => `${prefix}_${language}`);
  expect(columns).toEqual({
    document: ["field", "value", "language"],
    ministries: ["ministry_id", "wikidata", "country", "list_kinds", ...labels("label")],
    places: [
      ...["place_id", ...labels("name"), "country", "latitude", "longitude"],
      ...["wikidata", "geonames", "region", "subregion"],
    ],
    posts: [
      ...["post_id", "ministry_id", "place_id", "country", "latitude", "longitude", "place_basis"],
      ...["kind", "kind_basis", "accredited_to", "accredited_basis", "wikidata", "website"],
      ...labels("label"),
    ],
    kinds: ["kind_id", "group", ...labels("label")],
    bodies: ["body_id", ...labels("label")],
    aliases: ["post_id", "alias", "language"],
    channels: ["channel_id", "medium", "audience", ...labels("label")],
    presences: [
      ...["presence_id", "holder_type", "holder_id", "channel_id"],
      ...["status", "list_basis", "printed_as", "account", "url", "evidence_id"],
    ],
    figures: [
      ...["figure_id", "topic", "measure", "value", "unit", "qualifier", "population"],
      ...["period_start", "period_end", "period_basis", "evidence_id"],
    ],
    questions: ["question_id", "answered", ...labels("asked"), ...labels("reason"), ...labels("needed")],
    statements: [
      ...["statement_id", "question_id", "topic", "aspect", "channel_id"],
      ...labels("text"),
      "evidence_id",
    ],
    events: ["event_id", "date", "kind", "evidence_id", ...labels("label")],
    evidence: [
      ...["evidence_id", "kind", "question_id", "start", "end", "fragment"],
      ...["item", "property", "value", "url", "seen_from", "seen_to"],
    ],
    same_as: ["post_id", "package", "other_post_id", "basis"],
    unresolved: ["kind", "text", "reason", "question_id", "start", "end"],
  });
});

test("twice the same input gives the same bytes", async () => {
  expect(await makeSampleFiles()).toEqual(await makeSampleFiles());
});

test("coordinates have three decimals or more, shares those that were printed", async () => {
  const files = await makeSampleFiles();
  expect(files.get("places.csv")).toContain(",-0.220,-78.5125,");
  expect(files.get("figures.csv")).toContain(",0.60,1,");
  expect(files.get("figures.csv")).toContain(",3.40,pages-per-visit,");
});

test("a table without rows is its header", () => {
  expect(formatTable(TABLES.unresolved, [])).toBe("kind,text,reason,question_id,start,end\n");
});

test("a resource states size and SHA-256 of its bytes in UTF-8", async () => {
  const dataset = { ...SAMPLE_DATASET, header: new Map([["title", "é"]]), headerTexts: new Map() };
  const files = await makeSampleFiles(dataset);
  const resource: Resource = JSON.parse(files.get("datapackage.json") ?? "").resources[0];
  expect(files.get("document.csv")).toBe("field,value,language\ntitle,é,\n");
  expect(resource).toMatchObject({
    bytes: 31,
    hash: "sha256:ca295b2aa621e9e2b9e668af478663c235375a02b76055a28d02e95a9aa8c9ad",
  });
});

test("texts that nobody wrote are left out; the source states its hash", async () => {
  const descriptor = await sampleDescriptor();
  expect(Object.keys(descriptor)).toEqual([
    ...["$schema", "name", "title", "description", "version", "created"],
    ...["keywords", "licenses", "sources", "resources"],
  ]);
  expect(descriptor["sources"]).toEqual([
    { title: "Question 99-0001", hash: `sha256:${"ab".repeat(32)}`, bytes: 50 },
    { title: "GeoNames", path: "https://www.geonames.org/" },
  ]);
});

test("an undated package has no date of creation", async () => {
  const source = { title: "T", path: "", version: "", sha256: "", bytes: 0 };
  const files = await serialisePackage(SAMPLE_DATASET, { ...SAMPLE_TEXTS, created: "" }, source);
  expect(JSON.parse(files.get("datapackage.json") ?? "")).not.toHaveProperty("created");
});

test("keys are arrays and refer to resources that exist", async () => {
  const { resources } = await sampleDescriptor();
  const byName = new Map(resources.map((resource) => [resource.name, resource.schema]));
  expect(byName.get("posts")).toMatchObject({
    primaryKey: ["post_id"],
    foreignKeys: [
      { fields: ["ministry_id"], reference: { resource: "ministries", fields: ["ministry_id"] } },
      { fields: ["place_id"], reference: { resource: "places", fields: ["place_id"] } },
    ],
    missingValues: [""],
  });
  for (const { foreignKeys } of TABLE_SHAPES) {
    for (const { column, table } of foreignKeys)
      expect(byName.get(table)).toMatchObject({ primaryKey: [column] });
  }
});

test("the Table Schema follows from the same columns as the checks", async () => {
  expect(await fieldOf("presences", "status")).toMatchObject({
    type: "string",
    constraints: { required: true, enum: ["active", "planned", "considered", "account-only", "absent"] },
  });
  expect(await fieldOf("places", "latitude")).toMatchObject({
    type: "number",
    constraints: { required: true, minimum: -90, maximum: 90 },
  });
  expect(await fieldOf("events", "date")).toMatchObject({
    type: "string",
    constraints: { required: true, pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" },
  });
  expect(await fieldOf("figures", "period_start")).not.toHaveProperty("constraints");
});

test("texts that a spreadsheet would run stand exactly in the package, and its README says so", async () => {
  const risky = ["=cmd|' /C calc'!A0", "+1", "-2", "@SUM(1)"];
  const statements = risky.map((text, index) => ({
    statementId: `r${index}`,
    questionId: "1a",
    ...ABOUT_NOTHING,
    text: { en: text, fr: text, nl: text, de: text },
    evidenceId: "e2",
  }));
  const files = await makeSampleFiles({ ...SAMPLE_DATASET, statements });
  const { dataset } = parsePackage(files);
  expect(dataset.statements.map(({ text }) => text.en)).toEqual(risky);
  for (const text of risky) expect(files.get("statements.csv")).toContain(`,${text},`);
  expect(files.get("README.md")).toMatch(/^# A sample answer\n[^]*begins with `=`, `\+`, `-` or `@`/);
});
