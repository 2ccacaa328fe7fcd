import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { expect, test } from "vitest";
import { withoutFeatureTest } from "./leafletFeatureTest";

test("Leaflet's own script is left without the text that it makes an element of", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("leaflet/package.json"));
  const code = readFileSync(join(folder, "dist/leaflet-src.esm.js"), "utf8");
  expect(code).toContain("innerHTML = '<svg/>'");
  expect(withoutFeatureTest(code)).not.toContain("innerHTML = '<svg/>'");
});

test("a Leaflet that asks otherwise ends the build", () => {
  expect(() => withoutFeatureTest("var inlineSvg = ask();")).toThrow("no longer asks");
});
