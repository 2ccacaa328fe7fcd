import { readFileSync } from "node:fs";
import { join } from "node:path";
import { INKS } from "virtual:inks";
import { expect, test } from "vitest";

test("every colour that pictures name stands among those of the pages, light and dark", () => {
  const declared = readFileSync(join(import.meta.dirname, "virtualInks.d.ts"), "utf8");
  const names = [...declared.matchAll(/^ +\| "([\w-]+)"/gm)].map(([, name = ""]) => name);
  expect(names).toContain("twitter");
  for (const colours of Object.values(INKS)) {
    expect(colours).toEqual(
      expect.objectContaining(
        Object.fromEntries(names.map((name) => [name, expect.stringMatching(/^#[0-9a-f]{6}$/)])),
      ),
    );
  }
  expect(INKS.light.twitter).not.toBe(INKS.dark.twitter);
});
