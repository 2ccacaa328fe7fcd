import type { Page } from "playwright-core";
import { expect, test, waitUntilHydrated } from "../site/site";

const PHONE = { viewport: { width: 390, height: 844 } };
const contents = (page: Page) => page.getByText("On this page", { exact: true });
const isInView = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const { top = -1 } = document.querySelector(wanted)?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight / 2;
  }, selector);

for (const [screen, most] of [
  ["questions", 14],
  ["source", 4],
  ["newsletters", 8],
] as const) {
  test(`on a phone the screen ${screen} is at most ${most} windows long`, async ({ openPage }) => {
    const page = await openPage(PHONE);
    await page.goto(`fr/${screen}/`);
    const length = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(length).toBeLessThan(most);
  });
}

test("on a phone the contents stay in sight, and lead to any part and back to the top", async ({
  openPage,
}) => {
  const page = await openPage(PHONE);
  await page.goto("en/questions/#q-3e");
  await waitUntilHydrated(page);
  await contents(page).click();
  await page.getByRole("link", { name: "Do the figures agree?", exact: true }).click();
  await expect.poll(() => isInView(page, "#questions-checks")).toBe(true);
  await contents(page).click();
  await page.locator(".page-contents").getByRole("link", { name: "To the top of the page" }).click();
  await expect.poll(() => isInView(page, "h1")).toBe(true);
  expect(await page.locator(".page-contents").getAttribute("open")).toBe(null);
});

test("what is folded on a phone opens without script, and is whole on wide windows and on paper", async ({
  openPage,
}) => {
  const page = await openPage({ ...PHONE, javaScriptEnabled: false });
  await page.goto("en/questions/");
  const given = page.locator("#q-1b").getByText("Software and licences");
  const isSeen = () => given.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isSeen()).toBe(false);
  await page.locator("#q-1b summary").click();
  expect(await isSeen()).toBe(true);
  await page.locator("#q-1b summary").click();
  expect(await isSeen()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await isSeen()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await isSeen()).toBe(true);
  expect(await page.locator(".fold > summary").first().isVisible()).toBe(false);
});

test("on a phone a passage that is chosen stays in sight when its detail is closed", async ({ openPage }) => {
  const page = await openPage(PHONE);
  await page.goto("en/source/");
  await waitUntilHydrated(page);
  const section = page
    .locator(".source-list section")
    .filter({ has: page.getByRole("heading", { name: "Question 1b" }) });
  await section.locator("summary").click();
  const passage = section.getByRole("listitem").getByRole("link").first();
  await passage.press("Enter");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect.poll(() => passage.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await passage.isVisible()).toBe(true);
});
