import type { Page } from "playwright-core";
import { readAccessibilityTree } from "../inspect/accessibilityTree";
import { findDisorder } from "../inspect/disorder";
import { expect, test, waitUntilHydrated } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

test("disorder is noticed", async ({ page }) => {
  await page.goto("en/accessibility/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    const main = document.querySelector("main");
    for (const tag of ["h6", "table", "nav"]) main?.append(document.createElement(tag));
    main?.querySelector("h6")?.append("deep");
    const table = main?.querySelector("table:last-of-type");
    for (let row = 0; row < 2; row += 1) {
      const tr = document.createElement("tr");
      tr.append(document.createElement("th"), document.createElement("td"));
      table?.append(tr);
    }
  });
  const faults = findDisorder(await readAccessibilityTree(page));
  expect(faults).toContain("from level 3 to 6: deep");
  expect(faults).toContain("a navigation without a name");
});

/** From now on notes every text that a polite region comes to hold. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const last = new Map<Element, string>();
    const regions = () => [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")];
    for (const region of regions()) last.set(region, region.textContent ?? "");
    new MutationObserver(() => {
      for (const region of regions()) {
        const text = region.textContent ?? "";
        if (text !== (last.get(region) ?? "")) {
          last.set(region, text);
          if (text.trim() !== "") heard.push(text);
        }
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

test("a filter is announced once, politely, with the count; so is its removal", async ({ page }) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await hydrateAll(page);
  const heard = await listen(page);
  await page.getByRole("checkbox", { name: /Twitter/ }).press("Space");
  await page.getByText("15 of 83 posts named in the answer").first().waitFor();
  await expect.poll(heard).toEqual([expect.stringContaining("15 of 83 posts named in the answer")]);
  await page.getByRole("checkbox", { name: /Twitter/ }).press("Space");
  await page.getByText("83 of 83 posts named in the answer").first().waitFor();
  await expect.poll(heard).toEqual([expect.stringContaining("83 of 83 posts named in the answer")]);
});

test("what is found while a name is typed is announced once, after a pause, also where it is nothing", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  const box = page.getByRole("searchbox");
  // What is found first is found by an index that is still on its way.
  await box.fill("bangkok");
  await page.getByRole("status").filter({ hasText: "1 of 83 posts" }).waitFor({ state: "attached" });
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const heard = await listen(page);
  for (const text of ["b", "br", "bru", "atlantis"]) await box.fill(text);
  await page.getByText("No named post fits this choice.").first().waitFor();
  expect(await heard()).toEqual([]);
  await page.clock.runFor(1000);
  await expect.poll(heard).toEqual([expect.stringMatching(/^0 of 83 posts .*No named post fits/)]);
});

test("a sorted table says by which column, and a choice in a table or on the map is said", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: /^Country/ }).press("Enter");
  const header = page.getByRole("columnheader", { name: /^Country/ });
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
  expect(await page.locator("th[aria-sort]").count()).toBe(1);
  const pennant = page.locator(".map-pennant[data-post=bangkok]");
  await pennant.focus();
  await page.keyboard.press("Enter");
  // The focus goes to the card's heading, which is so read out; the button says that it is pressed.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Bangkok");
  await expect.poll(() => pennant.getAttribute("aria-pressed")).toBe("true");
});

test("what the address asks for is not announced on arriving, what the reader changes then is", async ({
  page,
}) => {
  await page.goto("en/coverage/?channels=twitter");
  await waitUntilHydrated(page);
  const heard = await listen(page);
  await hydrateAll(page);
  await page.getByRole("checkbox", { name: /Twitter/ }).press("Space");
  await page.getByText("83 of 83 posts named in the answer").first().waitFor();
  await expect.poll(heard).toEqual([expect.stringContaining("83 of 83 posts named in the answer")]);
});

test("the points of a chart are announced once each, as label and value, and Escape closes them", async ({
  page,
}) => {
  await page.goto("en/budget/?view=time");
  await waitUntilHydrated(page);
  const chart = page.locator(".year-columns");
  await chart.waitFor();
  const description = await chart.getAttribute("aria-describedby");
  expect(await page.locator(`#${description}`).innerText()).toMatch(/^\p{L}.*\d/u);
  const heard = await listen(page);
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator(".year-tooltip b").count()).toBe(1);
  const said: string[] = [];
  await expect
    .poll(async () => {
      said.push(...(await heard()));
      return said;
    })
    .toEqual([expect.stringMatching(/^2014: .*€/), expect.stringMatching(/^2015: .*€/)]);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".year-tooltip b").isVisible()).toBe(false);
});
