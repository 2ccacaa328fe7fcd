import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formatNotices } from "./thirdPartyNotices";

const root = mkdtempSync(join(tmpdir(), "chancery-notices-"));

afterAll(() => rmSync(root, { recursive: true, force: true }));

function makePackage(name: string, description: object, licence?: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", ...description }));
  if (licence !== undefined) writeFileSync(join(folder, "LICENSE.md"), licence);
  return folder;
}

test("the notices name each package with its version, licence and text, by name", () => {
  const folders = [
    makePackage("zebra", { license: "MIT" }, "Permission for zebras.\n"),
    makePackage("ant", { license: "ISC" }),
  ];
  const notices = formatNotices(folders);
  expect(notices).toContain("zebra 1.2.3: MIT\n\nPermission for zebras.\n");
  expect(notices).toContain("ant 1.2.3: ISC\n\nNo text of the licence comes with the package.");
  expect(notices.indexOf("ant 1.2.3")).toBeLessThan(notices.indexOf("zebra 1.2.3"));
});

test("a package without a licence ends the build", () => {
  expect(() => formatNotices([makePackage("nobody", {})])).toThrow("nobody names no licence");
});
