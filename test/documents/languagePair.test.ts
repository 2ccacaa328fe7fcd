import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareLanguages, type Disagreement } from "../../src/extract/compareLanguages";
import { extract } from "../../src/extract/extract";
import { readPackageFolder } from "../../src/cli/projectPackages";
import { makeFolder, runCli } from "../fixtures/runCli";
import { readDocument, REFERENCE_ONLY } from "./readDocuments";

const french = extract(readDocument("pair-fr"), REFERENCE_ONLY).dataset;
const dutch = extract(readDocument("pair-nl"), REFERENCE_ONLY).dataset;

function lines(disagreements: readonly Disagreement[]): string[] {
  return disagreements.map(
    ({ kind, subject, first, second }) => `${kind} ${subject}: ${first || "-"} | ${second || "-"}`,
  );
}

test("every fact on which two versions disagree is reported, and no other", () => {
  expect(lines(compareLanguages(french, dutch))).toEqual([
    "header due: 2022-03-18 | 2022-03-19",
    "presence lima-facebook: active complete-list | -",
    "presence athens-facebook: - | active complete-list",
    "figure budget.software: 12500 EUR, exact, ministry, 2021-01-01/2021-12-31 (stated) | 12600 EUR, exact, ministry, 2020-01-01/2020-12-31 (stated)",
    "figure budget.training: 4000 EUR, exact, ministry, 2021-01-01/2021-12-31 (stated) | 4000 EUR, exact, ministry, 2020-01-01/2020-12-31 (stated)",
    "figure traffic.unique_visitors: 3210 visitors, exact, ponts-neufs, 2021-05-01/2021-05-31 (stated) | 3210 visitors, estimate, ponts-neufs, 2021-05-01/2021-05-31 (stated)",
    "figure traffic.visit_duration: 100 s, rounded, ponts-neufs, 2021-05-01/2021-05-31 (context) | -",
    "event site_launched: 2021-05-03 | 2021-05-04",
    "unresolved name not-in-gazetteer (facebook) in 1: “Trantor” | -",
  ]);
});

test("the other way round the same facts are reported with their sides changed", () => {
  const there = compareLanguages(french, dutch).map(({ first, second }) => `${first}|${second}`);
  const back = compareLanguages(dutch, french).map(({ first, second }) => `${second}|${first}`);
  expect(back.toSorted()).toEqual(there.toSorted());
});

test("a version agrees with itself", () => {
  expect(compareLanguages(french, french)).toEqual([]);
});

test("extract of two files writes the first and prints the disagreements", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "fr.txt"), readDocument("pair-fr"));
  writeFileSync(join(folder, "nl.txt"), readDocument("pair-nl"));
  const { code, out, err } = await runCli("extract", ["fr.txt", "nl.txt", "--out", "out"], folder);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("Disagreements between the two versions: 9");
  expect(out).toContain("  presence athens-facebook: absent | active complete-list");
  expect(readPackageFolder(join(folder, "out")).get("document.csv")).toContain("text_language,fr");
});

test("two files of different questions are refused with exit code 2, and nothing is written", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "fr.txt"), readDocument("pair-fr"));
  writeFileSync(join(folder, "nl.txt"), readDocument("nl-site"));
  const { code, out, err } = await runCli("extract", ["fr.txt", "nl.txt", "--out", "out"], folder);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/nl\.txt: expected question 55-0640, as in .*fr\.txt, found question 56-0044/);
  expect(readdirSync(folder).toSorted()).toEqual(["fr.txt", "nl.txt"]);
});
