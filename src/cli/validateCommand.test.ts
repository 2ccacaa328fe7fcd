import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { makeFolder, runCli } from "../../test/fixtures/runCli";
import { makeLooseFiles, makeSampleFiles } from "../../test/fixtures/sampleDataset";

async function writeSample(): Promise<string> {
  const folder = makeFolder();
  for (const [name, text] of await makeSampleFiles()) writeFileSync(join(folder, name), text);
  return folder;
}

test("a valid package is answered with its rows by table and exit code 0", async () => {
  const folder = await writeSample();
  mkdirSync(join(folder, "editorial"));
  const { code, out, err } = await runCli("validate", ["."], folder);
  // The sample is written in three languages of four, which is no fault.
  const lines = out.split("\n").filter((line) => !line.startsWith("remark: "));
  expect({ code, err, out: lines.join("\n") }).toEqual({
    code: 0,
    err: "",
    out:
      "valid: document 6, ministries 1, places 1, posts 2, kinds 2, bodies 2, aliases 2, channels 2, presences 3, figures 2, questions 2, " +
      "statements 1, events 2, evidence 4, same_as 1, unresolved 1\n",
  });
});

test("each problem is one line with file, row and column, and the exit code is 1", async () => {
  const folder = await writeSample();
  writeFileSync(join(folder, "aliases.csv"), "post_id,alias,language\nlima,Lima,\n");
  const { code, out } = await runCli("validate", [folder], "/");
  expect(code).toBe(1);
  expect(out.trimEnd().split("\n")).toEqual([
    'aliases.csv:2:post_id: expected an id that stands in posts.csv, found "lima"',
    expect.stringMatching(
      /^datapackage\.json:resources\.6\.bytes: expected 34, the size of aliases\.csv, found \d+$/,
    ),
  ]);
});

test("what a stranger wrote into a file cannot steer the terminal or turn its line", async () => {
  const folder = await writeSample();
  writeFileSync(join(folder, "x\u202Evsc.csv"), "a");
  writeFileSync(join(folder, "aliases.csv"), "post_id,alias,language\n\u001B[2Jlima\u2066,Lima,\n");
  const { out } = await runCli("validate", [folder], "/");
  expect(out).toContain("x\\u{202e}vsc.csv: ");
  // oxlint-disable-next-line no-control-regex -- finding them is the purpose
  expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
});

test("a remark does not make a package invalid, and is printed before its rows", async () => {
  const folder = makeFolder();
  for (const [name, text] of await makeLooseFiles()) writeFileSync(join(folder, name), text);
  const posts = join(folder, "posts.csv");
  writeFileSync(posts, readFileSync(posts, "utf8").replaceAll(/$(?=\n)/gm, ",x"));
  expect(await runCli("validate", [folder], "/")).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^remark: posts\.csv:1: passed over a column .*"x"\n(?:remark: .*\n)*valid: /m,
    ),
  });
});

test("a file that is not UTF-8 makes the package invalid", async () => {
  const folder = await writeSample();
  writeFileSync(join(folder, "posts.csv"), Buffer.from([0x70, 0xe9, 0x00, 0x0a]));
  const { code, out } = await runCli("validate", [folder], "/");
  expect(code).toBe(1);
  expect(out).toContain("posts.csv: expected UTF-8 text, found other bytes");
});

test("what cannot be read ends with exit code 2 and one message", async () => {
  const folder = await writeSample();
  const empty = makeFolder();
  const [cutZip, twoPackages] = [join(folder, "cut.zip"), join(folder, "two.zip")];
  const descriptor = new Uint8Array(1);
  const zip = zipSync({ "a/datapackage.json": descriptor, "b/datapackage.json": descriptor });
  writeFileSync(twoPackages, zip);
  writeFileSync(cutZip, zip.slice(0, -30));
  for (const [args, message] of [
    [["nowhere"], /nowhere: expected a folder, found no such file or directory/],
    [[join(folder, "posts.csv")], /posts\.csv: expected a zip, found a file of another kind/],
    [[cutZip], /cut\.zip: expected a whole zip, found it cut off or damaged/],
    [[twoPackages], /two\.zip: expected one data package in the zip, found .* in several folders/],
    [[empty], /expected datapackage\.json and CSV files, found none/],
    [[], /expected one folder or zip, found 0[\s\S]*Usage: npm run validate/],
    [["--colour", folder], /--colour[\s\S]*Usage: npm run validate/],
  ] as const) {
    const { code, out, err } = await runCli("validate", args, empty);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toContain("    at ");
  }
});

test("a zip is checked as the folder in it is", async () => {
  const folder = makeFolder();
  const files = [...(await makeLooseFiles())];
  const zipped = Object.fromEntries(files.map(([file, text]) => [`net\\${file}`, strToU8(text)]));
  writeFileSync(join(folder, "good.zip"), zipSync(zipped));
  writeFileSync(join(folder, "bad.zip"), zipSync({ ...zipped, "net\\posts.csv": strToU8("sep=;\n") }));
  const good = await runCli("validate", ["good.zip"], folder);
  expect(good).toMatchObject({ code: 0, out: expect.stringMatching(/^valid: document 6, /m) });
  const bad = await runCli("validate", ["bad.zip"], folder);
  expect(bad).toMatchObject({ code: 1, err: "" });
  expect(bad.out).toMatch(/^posts\.csv:1: expected the header, found "sep=;"; the header must have post_id,/);
});

test("a folder larger than a package may be is refused before it is read", async () => {
  const folder = await writeSample();
  rmSync(join(folder, "posts.csv"));
  writeFileSync(join(folder, "posts.csv"), "");
  truncateSync(join(folder, "posts.csv"), 100_000_001);
  const { code, err } = await runCli("validate", [folder], "/");
  expect(code).toBe(2);
  expect(err).toContain("expected at most 100000000 bytes in all, found more");
});

test("--help explains the command and the exit codes", async () => {
  const { code, out } = await runCli("validate", ["--help"], "/");
  expect(code).toBe(0);
  expect(out).toContain("Usage: npm run validate -- DIR");
  expect(out).toContain("Exit code: 0 valid, 1 not valid");
});
