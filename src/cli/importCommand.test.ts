import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, runCli } from "../../test/fixtures/runCli";

const LIST = "Land;Stadt;Facebook\nItalien;Rom;=beispiel\nPeru;Atlantis;Beispiel\n";

test("a list becomes a valid package, with what is to be known of each row beside it", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "list.csv"), LIST);
  const { code, out, err } = await runCli("import", ["list.csv", "--out", "out"], folder);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Rows: 3 in the file, 2 used, 0 not used");
  expect(out).toContain('row 3, column 2: the city is not known: "Atlantis"');
  expect(readFileSync(join(folder, "out/findings.tsv"), "utf8")).toContain(
    "2\tFacebook\t'=beispiel\taccount-not-of-channel",
  );
  expect(await runCli("validate", ["out"], folder)).toMatchObject({ code: 0, err: "" });
});

test("a mapping makes the choices", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "list.csv"), LIST);
  writeFileSync(
    join(folder, "map.json"),
    '{"columns":[{"header":"Facebook","role":"on-channel","channel":"website"}]}',
  );
  const { code, out } = await runCli("import", ["list.csv", "--out", "out", "--map", "map.json"], folder);
  expect([code, out.includes("on website, account (as the mapping says)")]).toEqual([0, true]);
});

test.each([
  [["a.pdf", "--out", "out"], /a\.pdf: expected a table: CSV, TSV, XLSX or ODS, found a PDF/u],
  [["nothing.csv", "--out", "out"], /expected a table of posts, found no such file/u],
  [["list.csv", "--out", "out", "--map", "list.csv"], /list\.csv: expected a mapping/u],
  [["list.csv"], /expected --out DIR/u],
  [[], /expected the FILE to read/u],
])("%j is refused and nothing is written", async (args, message) => {
  const folder = makeFolder();
  writeFileSync(join(folder, "list.csv"), LIST);
  writeFileSync(join(folder, "a.pdf"), "%PDF-1.7\n");
  const { code, out, err } = await runCli("import", args, folder);
  expect(err).toMatch(message);
  expect([code, out, existsSync(join(folder, "out"))]).toEqual([2, "", false]);
});

test("templates are written", async () => {
  const folder = makeFolder();
  expect((await runCli("import", ["--template", "out"], folder)).code).toBe(0);
  expect(readdirSync(join(folder, "out")).toSorted()).toEqual([
    "columns.csv",
    "example.csv",
    "example.xlsx",
    "template.csv",
    "template.xlsx",
  ]);
});
