import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../test/fixtures/runCli";
import { CommandError } from "./runCommand";
import { checkTarget, writePackage } from "./writePackage";

const FILES = new Map([
  ["posts.csv", "new posts"],
  ["places.csv", "new places"],
  ["datapackage.json", "new descriptor"],
]);

const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");
const leftBeside = (folder: string): string[] =>
  readdirSync(dirname(folder)).filter((name) => name.includes(basename(folder)) && name !== basename(folder));

test("a new folder is made, with those above it, and nothing is left beside it", () => {
  const folder = join(makeFolder(), "a", "b");
  writePackage(folder, FILES, false);
  expect(readdirSync(folder).toSorted()).toEqual(["datapackage.json", "places.csv", "posts.csv"]);
  expect(readdirSync(dirname(folder))).toEqual(["b"]);
});

test("an empty folder is filled", () => {
  const folder = makeFolder();
  writePackage(folder, FILES, false);
  expect(read(folder, "posts.csv")).toBe("new posts");
  expect(leftBeside(folder)).toEqual([]);
});

test("a folder that is not empty is refused without force and left as it is", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "posts.csv"), "old posts");
  expect(() => checkTarget(folder, false, [])).toThrow(/found 1 entries; --force/);
  expect(() => writePackage(folder, FILES, false)).toThrow(CommandError);
  expect(readdirSync(folder)).toEqual(["posts.csv"]);
  expect(read(folder, "posts.csv")).toBe("old posts");
  expect(leftBeside(folder)).toEqual([]);
});

test("with force the package's files are replaced and all others stay", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "editorial"));
  writeFileSync(join(folder, "editorial", "posts.csv"), "editors' posts");
  writeFileSync(join(folder, "posts.csv"), "old posts");
  writeFileSync(join(folder, "notes.txt"), "notes");
  writePackage(folder, FILES, true);
  expect(readdirSync(folder).toSorted()).toEqual([
    ...["datapackage.json", "editorial", "notes.txt", "places.csv", "posts.csv"],
  ]);
  expect(read(folder, "posts.csv")).toBe("new posts");
  expect(read(folder, "notes.txt")).toBe("notes");
  expect(read(folder, "editorial/posts.csv")).toBe("editors' posts");
  expect(leftBeside(folder)).toEqual([]);
});

test("where one file cannot be put in place, all old files are back", () => {
  const folder = makeFolder();
  const name = "long".repeat(100);
  for (const file of FILES.keys()) writeFileSync(join(folder, file), `old ${file}`);
  const files = new Map([...FILES, [name, "too long a name for the disk"]]);
  expect(() => writePackage(folder, files, true)).toThrow(/expected a folder that can be written, found/);
  expect(readdirSync(folder).toSorted()).toEqual([...FILES.keys()].toSorted());
  expect(read(folder, "posts.csv")).toBe("old posts.csv");
  expect(leftBeside(folder)).toEqual([]);
});

test("where moving fails half way, all moves are undone", () => {
  const folder = makeFolder();
  for (const file of FILES.keys()) writeFileSync(join(folder, file), `old ${file}`);
  // Two names of one file: the second move finds it gone.
  const files = new Map([["./places.csv", "twice"], ...FILES]);
  expect(() => writePackage(folder, files, true)).toThrow(/found no such file or directory \(ENOENT\)/);
  for (const file of FILES.keys()) expect(read(folder, file)).toBe(`old ${file}`);
  expect(leftBeside(folder)).toEqual([]);
});

test("a folder that bears the name of a file of the package is refused and kept", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "posts.csv"));
  writeFileSync(join(folder, "posts.csv", "mine"), "mine");
  expect(() => writePackage(folder, FILES, true)).toThrow(
    /posts\.csv: expected a file to replace, found a folder/,
  );
  expect(read(folder, "posts.csv/mine")).toBe("mine");
  expect(readdirSync(folder)).toEqual(["posts.csv"]);
});

test("a link to a folder stays a link", () => {
  const folder = makeFolder();
  const link = join(makeFolder(), "link");
  symlinkSync(folder, link);
  writePackage(link, FILES, false);
  expect(read(folder, "posts.csv")).toBe("new posts");
});

test("a file in the place of the folder, and the editorial folder itself, are refused", () => {
  const folder = makeFolder();
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(() => checkTarget(file, true, [])).toThrow(/expected a folder for --out, found a file/);
  expect(() => checkTarget(folder, true, [folder])).toThrow(/found the editorial folder/);
});

test("a new folder has the rights that any new folder has", () => {
  const parent = makeFolder();
  mkdirSync(join(parent, "plain"));
  writePackage(join(parent, "package"), FILES, false);
  expect(statSync(join(parent, "package")).mode).toBe(statSync(join(parent, "plain")).mode);
});
