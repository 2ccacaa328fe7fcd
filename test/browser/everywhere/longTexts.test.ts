import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { addStyles, findCut, findFaultyTexts, findOverlapsInHeader, SPACING } from "../inspect/cutTexts";
import { expect, test, waitUntilHydrated } from "../site/site";

test("text enlarged to 200 % lies on nothing, and with wider spacing fits 320 px, in every language", async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: "reduce" });
  const found: string[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    for (const screen of ["overview", "budget"]) {
      const where = `${language}/${screen}`;
      await page.goto(`${where}/`);
      await waitUntilHydrated(page);
      await addStyles(page, "html { font-size: 200%; }");
      const enlarged = await findFaultyTexts(page, [1280]);
      await addStyles(page, `html { font-size: 100%; } ${SPACING}`);
      const spaced = await findFaultyTexts(page, [320]);
      found.push(...[...enlarged, ...spaced].map((fault) => `${where}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
});

test("a text that is cut off and two that lie on each other are noticed", async ({ page }) => {
  await page.goto("en/accessibility/");
  await waitUntilHydrated(page);
  await addStyles(
    page,
    "h1 { height: 10px; overflow: hidden; } .brand { position: absolute; left: 50%; width: 30em; }",
  );
  expect(await findCut(page)).toHaveLength(1);
  expect((await findOverlapsInHeader(page)).length).toBeGreaterThan(0);
});
