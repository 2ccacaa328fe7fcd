import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

test("eleven ministries are compared over embassies, and one press leads to the coverage of one", async ({
  page,
}) => {
  await page.goto("en/ministries/?data=register-2026");
  await page.getByRole("heading", { level: 1, name: /^11 ministries/ }).waitFor();
  await waitUntilHydrated(page);
  const rows = page.getByRole("row");
  expect(await rows.count()).toBe(12);
  await expect.poll(() => rows.last().textContent()).toContain("no rank");
  await page.getByRole("combobox", { name: "Kind of post" }).selectOption("all");
  await page.getByText("108 of 109 (99%)").waitFor();
  await page.getByRole("link", { name: "FPS Foreign Affairs, Belgium" }).click();
  await page.getByText(/^109 of 1,318 posts/).waitFor();
});

test("a source of one ministry leads to one with several", async ({ page }) => {
  await page.goto("en/ministries/");
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Wikidata, turn of 2025/26" }).click();
  await page.getByRole("heading", { level: 1, name: /^11 ministries/ }).waitFor();
});

test("on a phone the ministries fit and meet WCAG", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto("fr/ministries/?data=register-2026");
  await page.getByRole("heading", { level: 1, name: /^11 ministères/ }).waitFor();
  await waitUntilHydrated(page);
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  expect(await findViolations(page)).toEqual([]);
});
