import { findUncovered } from "../inspect/uncoveredFigures";
import { expect, test, waitUntilHydrated } from "../site/site";

// The other screens are looked at for this on the walk through every screen.
test("every number of the whole dossier has evidence or a formula", async ({ page }) => {
  await page.goto("fr/dossier/");
  await waitUntilHydrated(page);
  expect(await findUncovered(page)).toEqual([]);
});

test("the walk over the figures notices a number without evidence", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    const paragraph = document.createElement("p");
    paragraph.textContent = "Some 1,234 people";
    document.querySelector("main .screen")?.append(paragraph);
  });
  expect(await findUncovered(page)).toEqual(["p: Some 1,234 people"]);
});
