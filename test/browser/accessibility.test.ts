import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "./site";
import { SCREENS } from "../../src/view-state/address";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Rule and elements of every violation, in one line each. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing on any screen: ${colorScheme}, ${width} px`, async ({ openPage }) => {
      const page = await openPage({ colorScheme, viewport: { width, height: 800 }, reducedMotion: "reduce" });
      for (const screen of SCREENS) {
        await page.goto(`fr/${screen}/`);
        await page.waitForLoadState("networkidle");
        expect(await findViolations(page), screen).toEqual([]);
      }
    });
  }
}

test("axe finds nothing with a post's card and its evidence open", async ({ page }) => {
  await page.goto("en/coverage/?post=bangkok");
  await page.getByRole("link", { name: /^Evidence for Bangkok, Facebook/ }).click();
  await page.getByRole("dialog").waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test("no screen scrolls sideways at 320 px", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  for (const language of ["en", "fr"]) {
    for (const screen of SCREENS) {
      await page.goto(`${language}/${screen}/`);
      await page.waitForLoadState("networkidle");
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${language}/${screen}`).toBe(0);
    }
  }
});
