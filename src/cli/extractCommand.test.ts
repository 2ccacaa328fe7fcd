import { mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPackageFolder } from "./projectPackages";
import { makeFolder, runCli } from "../../test/fixtures/runCli";
import type { CliResult } from "../../test/fixtures/runCli";
import { SAMPLE_QUESTION } from "../../test/fixtures/sampleQuestion";
import { parsePackage } from "../package/read/parsePackage";
import { validatePackage } from "../package/read/validatePackage";

function makeWorkplace(): string {
  const folder = makeFolder();
  writeFileSync(join(folder, "question.txt"), SAMPLE_QUESTION);
  return folder;
}

function expectRefusal({ code, out, err }: CliResult, message: RegExp): void {
  expect(err).toMatch(message);
  expect([code, out]).toEqual([2, ""]);
  // One message, not the inside of the program.
  expect(err).not.toMatch(/\n {4}at /);
}

test("a document becomes a valid package; a name that is not known is printed and exit code is 0", async () => {
  const folder = makeWorkplace();
  const { code, out, err } = await runCli("extract", ["question.txt", "--out", "out"], folder);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Atlantide");
  expect(out).toContain(`Written: ${join(folder, "out")}`);
  expect(readdirSync(folder).toSorted()).toEqual(["out", "question.txt"]);

  const files = readPackageFolder(join(folder, "out"));
  expect((await validatePackage(files)).issues).toEqual([]);
  const { dataset } = parsePackage(files);
  expect(dataset.presences.map((each) => `${each.holderId} ${each.channelId}`)).toEqual([
    "berlin facebook",
    "tokyo facebook",
  ]);
  expect(dataset.unresolved.map((each) => each.text)).toContain("Atlantide");
  expect(dataset.questions).toMatchObject([
    { questionId: "1a", answered: "" },
    { questionId: "1b", answered: "" },
  ]);
});

test("a document that no editor judged gets neutral texts and no date of creation", async () => {
  const folder = makeWorkplace();
  expect((await runCli("extract", ["question.txt", "--out", "out"], folder)).code).toBe(0);
  const { descriptor, dataset } = parsePackage(readPackageFolder(join(folder, "out")));
  expect(descriptor).toMatchObject({
    name: "answer-99-0042",
    created: "",
    contributors: [],
    licenses: [{ name: "CC-BY-4.0" }],
  });
  expect(descriptor.sources[0]?.title).toBe("Belgian Chamber of Representatives, written question 99-0042");
  expect(descriptor.sources.map((source) => source.title).join(" ")).toContain("GeoNames");
  expect(dataset.statements).toEqual([]);
});

test("an editorial folder is woven in, tables that it lacks come from the project", async () => {
  const folder = makeWorkplace();
  const editorial = join(folder, "editorial");
  mkdirSync(editorial);
  writeFileSync(
    join(editorial, "editorial.json"),
    JSON.stringify({
      document: { legislature: "99", question: "0042" },
      descriptor: {
        name: "mine",
        title: "Mine",
        created: "2030-06-01T00:00:00Z",
        sources: [{ title: "The answer" }],
      },
    }),
  );
  const labels = (prefix: string): string =>
    ["en", "fr", "nl", "de"].map((each) => `${prefix}_${each}`).join(",");
  writeFileSync(
    join(editorial, "judgements.csv"),
    `question_id,answered,${labels("asked")},${labels("reason")},${labels("needed")}\n1a,full,Which?,,,,All.,,,,,,,\n`,
  );
  writeFileSync(
    join(editorial, "statements.csv"),
    `statement_id,question_id,topic,aspect,channel_id,fragment,${labels("text")}\n` +
      "here,1b,,,,les personnes concernées,They count people.,,,\nnowhere,1b,,,,pas dans le texte,Not there.,,,\n",
  );
  const { code, out } = await runCli(
    "extract",
    ["question.txt", "--out", "out", "--editorial", "editorial"],
    folder,
  );
  expect(code).toBe(0);
  expect(out).toContain("nowhere");
  const { dataset, descriptor } = parsePackage(readPackageFolder(join(folder, "out")));
  expect(dataset.questions[0]).toMatchObject({ questionId: "1a", answered: "full" });
  expect(dataset.statements.map((each) => each.statementId)).toEqual(["here"]);
  expect(descriptor).toMatchObject({
    name: "mine",
    created: "2030-06-01T00:00:00Z",
    sources: [{ title: "The answer" }],
  });
});

test("an editorial folder with a fault is refused by file, row and column, and nothing is written", async () => {
  const folder = makeWorkplace();
  mkdirSync(join(folder, "editorial"));
  writeFileSync(join(folder, "editorial", "aliases.csv"), "post_id,alias,language\natlantis,Atlantide,fr\n");
  const result = await runCli(
    "extract",
    ["question.txt", "--out", "out", "--editorial", "editorial"],
    folder,
  );
  expectRefusal(result, /aliases\.csv:2:post_id: expected an id that stands in posts\.csv, found "atlantis"/);
  expect(readdirSync(folder)).not.toContain("out");
});

test("a folder that is not empty is refused, and with --force only the package in it is replaced", async () => {
  const folder = makeWorkplace();
  const out = join(folder, "out");
  mkdirSync(out);
  writeFileSync(join(out, "notes.txt"), "mine");
  expectRefusal(
    await runCli("extract", ["question.txt", "--out", "out"], folder),
    /out: expected an empty or new folder/,
  );
  expect(readdirSync(out)).toEqual(["notes.txt"]);
  expect((await runCli("extract", ["question.txt", "--out", "out", "--force"], folder)).code).toBe(0);
  expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("mine");
  expect(readPackageFolder(out).size).toBe(17);
});

test.each<[string, string[], RegExp]>([
  ["a missing file", ["none.txt", "--out", "out"], /none\.txt: expected a text file .* found no such file/],
  ["a folder", [".", "--out", "out"], /expected a text file .* found a folder/],
  ["no file", ["--out", "out"], /expected the FILE to read, found none/],
  ["three files", ["question.txt", "b.txt", "c.txt", "--out", "out"], /expected one or two FILEs, found 3/],
  ["a missing second file", ["question.txt", "b.txt", "--out", "out"], /b\.txt: .* found no such file/],
  [
    "a text in the same language",
    ["question.txt", "question.txt", "--out", "out"],
    /expected the other language version .* in the same language \(fr\)/,
  ],
  ["no --out", ["question.txt"], /expected --out DIR, found none/],
  ["--out without folder", ["question.txt", "--out"], /--out/],
  ["an unknown option", ["question.txt", "--out", "out", "--colour"], /--colour/],
  [
    "a missing editorial folder",
    ["question.txt", "--out", "out", "--editorial", "none"],
    /none: expected a folder/,
  ],
  [
    "a file for --out",
    ["question.txt", "--out", "question.txt"],
    /expected a folder for --out, found a file/,
  ],
])("%s is refused with one message and exit code 2", async (_name, args, message) => {
  const folder = makeWorkplace();
  expectRefusal(await runCli("extract", args, folder), message);
  expect(readdirSync(folder)).toEqual(["question.txt"]);
});

test.each<[string, Uint8Array]>([
  ["Windows-1252", Buffer.from(SAMPLE_QUESTION, "latin1")],
  ["UTF-16 with its mark", Buffer.from(`\uFEFF${SAMPLE_QUESTION}`, "utf16le")],
])("a document in %s is read like one in UTF-8", async (_name, bytes) => {
  const folder = makeWorkplace();
  writeFileSync(join(folder, "other.txt"), bytes);
  for (const name of ["question", "other"]) {
    expect((await runCli("extract", [`${name}.txt`, "--out", name], folder)).code).toBe(0);
  }
  const tables = (name: string) => parsePackage(readPackageFolder(join(folder, name))).dataset;
  expect(tables("other")).toEqual(tables("question"));
});

test("a file with two questions is refused with their numbers; --question reads one", async () => {
  const folder = makeFolder();
  const other = SAMPLE_QUESTION.replaceAll("0042", "0043").replaceAll("Berlin", "Oslo");
  writeFileSync(join(folder, "two.txt"), `${SAMPLE_QUESTION}\n\n${other}`);
  expectRefusal(
    await runCli("extract", ["two.txt", "--out", "out"], folder),
    /2 questions: 99-0042, 99-0043\./,
  );
  expectRefusal(
    await runCli("extract", ["two.txt", "--out", "out", "--question", "44"], folder),
    /does not hold question 44, but 99-0042, 99-0043/,
  );
  const { code } = await runCli("extract", ["two.txt", "--out", "out", "--question", "43"], folder);
  expect(code).toBe(0);
  const { dataset } = parsePackage(readPackageFolder(join(folder, "out")));
  expect(dataset.header.get("question")).toBe("0043");
  expect(dataset.presences.map((each) => each.holderId)).toEqual(["oslo", "tokyo"]);
});

test.each<[string, Uint8Array, RegExp]>([
  ["an empty file", Buffer.alloc(0), /Expected/],
  ["a text that is no question", Buffer.from("Once upon a time."), /Expected/],
  ["a binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]), /Expected/],
  ["UTF-16 without its mark", Buffer.from(SAMPLE_QUESTION, "utf16le"), /UTF-16.*Expected/],
  ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj"), /is a PDF\. Expected/],
  [
    "a question without an answer",
    Buffer.from(SAMPLE_QUESTION.replace(/(?:Réponse|Antwoord)\s[^]*$/u, "")),
    /no answer\. Expected/,
  ],
])("%s is refused with the file, what was found and what was expected", async (_name, bytes, message) => {
  const folder = makeFolder();
  writeFileSync(join(folder, "input.txt"), bytes);
  const result = await runCli("extract", ["input.txt", "--out", "out"], folder);
  expectRefusal(result, message);
  expect(result.err).toContain(join(folder, "input.txt"));
  expect(readdirSync(folder)).toEqual(["input.txt"]);
});

test("50 MB are refused by their size", async () => {
  const folder = makeWorkplace();
  truncateSync(join(folder, "question.txt"), 50_000_000);
  expectRefusal(
    await runCli("extract", ["question.txt", "--out", "out"], folder),
    /at most \d+ bytes, found 50000000 bytes/,
  );
  rmSync(join(folder, "question.txt"));
  expect(readdirSync(folder)).toEqual([]);
});

test("--help explains the command and the exit codes", async () => {
  const { code, out, err } = await runCli("extract", ["--help"], "/");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(
    "Usage: npm run extract -- FILE [OTHER] --out DIR [--question N] [--editorial DIR] [--force]",
  );
  expect(out).toContain("Exit code: 0 done");
});
