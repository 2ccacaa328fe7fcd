import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeFolder } from "../../test/fixtures/runCli";
import { runCommand } from "../cli/runCommand";
import { makeSampleCommand } from "./makeSample";

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  let said = "";
  const print = (text: string) => {
    said += text;
  };
  return { code: await runCommand("make-sample", makeSampleCommand, args, print, print), said };
}

test("a folder and a zip are written, and the zip is the same, byte for byte, a second time", async () => {
  const folder = makeFolder();
  const first = join(folder, "first.zip");
  const second = join(folder, "second.zip");
  expect((await run("--posts", "5", "--out", join(folder, "out"), "--zip", first)).code).toBe(0);
  expect((await run("--posts", "5", "--zip", second)).code).toBe(0);
  expect(readdirSync(join(folder, "out"))).toContain("datapackage.json");
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
});

test.each([
  [["--posts", "", "--out", "x"], 'expected --posts with a whole number from 1 to 200000, found ""'],
  [["--posts", "0", "--out", "x"], 'found "0"'],
  [["--posts", "1e3", "--out", "x"], 'found "1e3"'],
  [["--posts", "200001", "--out", "x"], 'found "200001"'],
  [["--posts", "5", "--seed", "-1", "--out", "x"], "--seed"],
  [["--posts", "5", "--out", "x", "more"], "more"],
])("%j is refused in words and nothing is written", async (args, message) => {
  const folder = makeFolder();
  const { code, said } = await run(...args.map((each) => (each === "x" ? join(folder, "x") : each)));
  expect(code).toBe(2);
  expect(said).toContain(message);
  expect(readdirSync(folder)).toEqual([]);
});

test("without arguments a zip of a thousand posts is written where the command is run", async () => {
  const folder = makeFolder();
  vi.stubEnv("INIT_CWD", folder);
  expect((await run()).code).toBe(0);
  vi.unstubAllEnvs();
  expect(readdirSync(folder)).toEqual(["sample-1000.zip"]);
});

test("a folder that is not empty and a zip that is there are left as they are", async () => {
  const folder = makeFolder();
  const zip = join(folder, "taken.zip");
  writeFileSync(zip, "mine");
  expect((await run("--posts", "5", "--out", folder)).said).toContain("expected an empty or new folder");
  const { code, said } = await run("--posts", "5", "--out", join(folder, "out"), "--zip", zip);
  expect([code, said]).toEqual([2, expect.stringContaining("expected a new file")]);
  expect(readFileSync(zip, "utf8")).toBe("mine");
  expect(existsSync(join(folder, "out"))).toBe(false);
});
