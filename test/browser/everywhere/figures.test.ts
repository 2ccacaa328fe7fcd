import { findUncovered } from "../inspect/uncoveredFigures";
import { expect, test, waitUntilHydrated } from "../site/site";

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
