import { readFile } from "node:fs/promises";
import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

const FINDING = "45 posts newly recorded on Twitter (X)";

test("from the overview one action leads to the 45 posts newly recorded on Twitter (X), and one more to the posts", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Then and now", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: FINDING }).waitFor();
  await page.getByRole("button", { name: "newly recorded", exact: true }).click();
  await page.getByText("45 of 113 posts").waitFor();
  expect(new URL(page.url()).search).toBe("?change=newer-only");
});

test("the card of a post shows what both sources say with both evidences, and its address brings it back", async ({
  page,
}) => {
  await page.goto("en/changes/?change=newer-only&post=be-abuja");
  await waitUntilHydrated(page);
  await page.getByRole("heading", { level: 1, name: FINDING }).waitFor();
  const card = page.getByRole("complementary", { name: /^Abuja/ });
  const then = card.locator("section").filter({ has: page.getByRole("heading", { name: "Answer of 2016" }) });
  const now = card.locator("section").filter({ has: page.getByRole("heading", { name: /^Wikidata/ }) });
  await then.getByText("As stated in 2016").waitFor();
  await then
    .getByRole("link", { name: /^Evidence for/ })
    .first()
    .waitFor();
  await now.getByText("Recorded 5 Dec 2025 – 2 Jan 2026").waitFor();
  await now.getByRole("link", { name: /^Evidence for .*Twitter/ }).click();
  await page.getByRole("dialog").getByText("2 Jan 2026").first().waitFor();
});

test("what is taken along holds the chosen posts and names both sources", async ({ page }) => {
  await page.goto("en/changes/?change=newer-only");
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: `Take along: ${FINDING}` }).click();
  await page
    .getByRole("dialog")
    .getByText(/As stated in 2016 · .*Recorded 5 Dec 2025/)
    .waitFor();
  const download = page.waitForEvent("download");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /CSV.*program/ })
    .click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text.trim().split("\n")).toHaveLength(46);
  expect(text).toContain("54-0516");
  expect(text).toContain("Wikidata");
});

test("another pair of sources is named in the address, which brings it back", async ({ page }) => {
  await page.goto("en/changes/");
  await waitUntilHydrated(page);
  await page.getByRole("combobox", { name: "Then" }).selectOption({ label: "Wikidata, November 2022" });
  await expect.poll(() => new URL(page.url()).search).toBe("?older=register-be-2022");
  await page.getByRole("heading", { level: 1, name: "19 posts newly recorded on Twitter (X)" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "19 posts newly recorded on Twitter (X)" }).waitFor();
});

test("on a phone the comparison fits and meets WCAG", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto("de/changes/?post=be-abuja");
  await waitUntilHydrated(page);
  await page.getByRole("complementary", { name: /^Abuja/ }).waitFor();
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  expect(await findViolations(page)).toEqual([]);
});
