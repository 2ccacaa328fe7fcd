import { expect, test, waitUntilHydrated } from "../site/site";

const source = { name: "Source shown" };

test("the head of a page leads to another source, the address names it, and going back comes back", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await page.getByRole("combobox", source).selectOption({ label: "Wikidata, turn of 2025/26" });
  await page.getByRole("heading", { level: 1, name: /^1,318 posts/ }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe("?data=register-2026");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /^83 posts/ }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("an address shows Belgium's missions of the register alone, and they stay so in another language", async ({
  page,
}) => {
  await page.goto("en/coverage/?data=register-2026&ministries=be");
  await page.getByText(/^109 of 1,318 posts/).waitFor();
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.getByText(/^109 von 1.318/).waitFor();
});

test("a register is offered no screen that it cannot fill", async ({ page }) => {
  await page.goto("en/overview/?data=register-2026");
  const screens = page.getByRole("navigation", { name: "Screens" });
  await expect
    .poll(() => screens.getByRole("link").allTextContents())
    .toEqual(["Overview", "Coverage", "Compare", "Then and now", "Ministries", "Source"]);
});

test("a source that does not arrive is named, with a way to try again", async ({ page, problems }) => {
  await page.route(/assets\/register-2026/, (route) => route.abort());
  await page.goto("en/coverage/?data=register-2026");
  await page.getByText("This source could not be loaded").waitFor();
  await page.getByText("83 of 83 posts").waitFor();
  await page.unroute(/assets\/register-2026/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: /^1,318 posts/ }).waitFor();
  problems.splice(0);
});
