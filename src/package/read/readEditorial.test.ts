import { expect, test } from "vitest";
import { SAMPLE_DATASET, SAMPLE_TEXTS, makeSampleFiles } from "../../../test/fixtures/sampleDataset";
import { parseEditorial } from "./readEditorial";
import { PackageError } from "../packageError";
import type { Issue } from "../packageError";

const REFERENCE = ["places.csv", "posts.csv", "aliases.csv", "channels.csv"];

async function makeFolder(): Promise<Map<string, string>> {
  const sample = await makeSampleFiles();
  const files = new Map(REFERENCE.map((file) => [file, sample.get(file) ?? ""]));
  files.set("judgements.csv", sample.get("questions.csv") ?? "");
  files.set(
    "statements.csv",
    "statement_id,question_id,topic,aspect,fragment,text_en,text_fr,text_nl,text_de\nfree,1a,newsletters,free,est gratuite,It is free.,,,\n",
  );
  const document = { legislature: "99", question: "0001" };
  return files.set("editorial.json", JSON.stringify({ document, descriptor: SAMPLE_TEXTS }));
}

function issuesOf(files: ReadonlyMap<string, string>): readonly Issue[] {
  try {
    parseEditorial(files);
  } catch (error) {
    if (error instanceof PackageError) return error.issues;
    throw error;
  }
  return [];
}

test("an editorial folder gives reference tables, judgements, anchored statements and texts", async () => {
  const { editorial, texts } = parseEditorial(await makeFolder());
  const { places, posts, aliases, channels } = SAMPLE_DATASET;
  expect(editorial.reference).toEqual({ places, posts, aliases, channels });
  expect(editorial.judgements).toEqual({
    legislature: "99",
    question: "0001",
    header: new Map(),
    headerTexts: new Map(),
    ministries: [],
    questions: SAMPLE_DATASET.questions,
    statements: [
      {
        statementId: "free",
        questionId: "1a",
        topics: ["newsletters"],
        aspect: "free",
        channelId: "",
        fragment: "est gratuite",
        text: { en: "It is free.", fr: "", nl: "", de: "" },
      },
    ],
  });
  expect(texts).toEqual(SAMPLE_TEXTS);
});

test("a folder with reference tables only judges nothing", async () => {
  const files = await makeFolder();
  for (const file of ["judgements.csv", "statements.csv", "editorial.json", "aliases.csv"])
    files.delete(file);
  const { editorial, texts } = parseEditorial(files);
  expect(editorial.judgements).toBeUndefined();
  expect(editorial.reference.aliases).toEqual([]);
  expect(texts).toBeUndefined();
});

test("judgements without a word of which document they judge are refused", async () => {
  const files = await makeFolder();
  files.delete("editorial.json");
  expect(issuesOf(files)).toMatchObject([{ file: "editorial.json" }]);
});

test("a fragment of more than eight words is refused with its row", async () => {
  const files = await makeFolder();
  files.set(
    "statements.csv",
    (files.get("statements.csv") ?? "").replace("est gratuite", "a b c d e f g h i"),
  );
  expect(issuesOf(files)).toMatchObject([{ file: "statements.csv", row: 2, column: "fragment" }]);
});

test("editorial.json alone judges nothing but names its document and texts", async () => {
  const files = await makeFolder();
  files.delete("judgements.csv");
  files.delete("statements.csv");
  const { editorial, texts } = parseEditorial(files);
  expect(editorial.judgements).toEqual({
    legislature: "99",
    question: "0001",
    header: new Map(),
    headerTexts: new Map(),
    ministries: [],
    questions: [],
    statements: [],
  });
  expect(texts?.name).toBe("sample-answer");
});

test("an alias of a post that is not in the folder is refused", async () => {
  const files = await makeFolder();
  files.set("aliases.csv", "post_id,alias,language\nlima,Lima,\n");
  expect(issuesOf(files)).toMatchObject([{ file: "aliases.csv", row: 2, column: "post_id" }]);
});

test("a name with a period is refused in the descriptor texts", async () => {
  const files = await makeFolder();
  files.set("editorial.json", (files.get("editorial.json") ?? "").replace("sample-answer", "sample.answer"));
  expect(issuesOf(files)).toMatchObject([{ file: "editorial.json", column: "descriptor.name" }]);
});

test("a folder without posts is refused", async () => {
  const files = await makeFolder();
  files.delete("posts.csv");
  expect(issuesOf(files)).toMatchObject([{ file: "posts.csv" }]);
});
