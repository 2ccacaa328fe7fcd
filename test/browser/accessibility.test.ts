import { SCREENS } from "../../src/view-state/address";
import { findViolations, measureOverflow } from "./axe";
import { expect, test } from "./site";

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
      expect(await measureOverflow(page), `${language}/${screen}`).toBe(0);
    }
  }
});
