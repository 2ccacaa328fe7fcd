import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, spawnCli } from "../fixtures/runCli";
import { SAMPLE_QUESTION } from "../fixtures/sampleQuestion";

test("as processes, extract and validate agree on a package, paths are the caller's, codes are 0, 2 and 1", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "question.txt"), SAMPLE_QUESTION);
  const extracted = spawnCli("extract", ["question.txt", "--out", "out"], folder);
  expect([extracted.code, extracted.err]).toEqual([0, ""]);
  expect(spawnCli("validate", ["out"], folder)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^valid: /m),
  });

  const again = spawnCli("extract", ["question.txt", "--out", "out"], folder);
  expect(again).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--force") });
  expect(readdirSync(folder).toSorted()).toEqual(["out", "question.txt"]);

  writeFileSync(join(folder, "out", "posts.csv"), "nothing\n");
  expect(spawnCli("validate", ["out"], folder)).toMatchObject({
    code: 1,
    out: expect.stringContaining("posts.csv:1:post_id: "),
  });
});
