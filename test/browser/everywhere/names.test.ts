import { readAccessibilityTree } from "../inspect/accessibilityTree";
import { createJudge, findWrongNames } from "../inspect/englishNames";
import { expect, test, waitUntilHydrated } from "../site/site";

test("a missing name, an English one, a country in English and the id of a message are noticed", async ({
  page,
}) => {
  await page.goto("nl/accessibility/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    for (const name of [
      "",
      "Zoom in",
      "Evidence for “Bangkok, Twitter”: question 3a",
      "Germany",
      "layout.menu",
      "undefined",
    ]) {
      const button = document.createElement("button");
      button.setAttribute("aria-label", name);
      document.querySelector("main")?.append(button);
    }
  });
  expect(await findWrongNames(page, await readAccessibilityTree(page), createJudge("nl"))).toEqual([
    "a button has no name",
    "“Zoom in” is English",
    "“Evidence for “Bangkok, Twitter”: question 3a” is English",
    "“Germany” is English",
    "“layout.menu” is the id of a message",
    "“undefined” holds a value of the program",
  ]);
});
