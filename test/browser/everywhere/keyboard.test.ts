import type { Page } from "playwright-core";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";

/** Where the keyboard is: nothing else than the page's body would mean that it is lost. */
interface Stop {
  readonly isLost: boolean;
  readonly isVisible: boolean;
  readonly what: string;
}

function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { isLost: true, isVisible: false, what: "the body" };
    // Some stops show their focus on a part: the flag of a post, the words beside the field of a choice.
    const shown = [element, element.querySelector(".map-pennant-flag"), element.nextElementSibling];
    const isMarked = shown.some((part) => {
      if (!part) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
    });
    const { width, height } = element.getBoundingClientRect();
    return {
      isLost: false,
      // The main part and the end of the map take the focus only on the way to what follows.
      isVisible: element.matches("main, [tabindex='-1']") || (isMarked && width > 0 && height > 0),
      what: `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}`
        .trim()
        .slice(0, 60),
    };
  });
}

/**
 * Presses Tab until the focus is at `selector`; every stop on the way must be visible. At the end of the page, or of
 * a dialog, the keyboard goes once through the bar of the browser. Returns the stops passed.
 */
async function tabTo(page: Page, selector: string, most = 160): Promise<readonly string[]> {
  const passed: string[] = [];
  const isThere = () => page.evaluate((target) => document.activeElement?.matches(target) ?? false, selector);
  while (!(await isThere())) {
    await page.keyboard.press("Tab");
    const stop = await readStop(page);
    const isInBar = stop.isLost && !passed.includes(stop.what);
    if (!isInBar)
      expect(stop, [...passed.slice(-5), stop.what].join("; ")).toMatchObject({
        isLost: false,
        isVisible: true,
      });
    passed.push(stop.what);
    if (passed.length > most) throw new Error(`${selector} was not reached: ${passed.join("; ")}`);
  }
  return passed;
}

const focusedPost = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("data-post") ?? null);

/** From the overview to another screen, by the keyboard. */
async function goByKeyboard(page: Page, language: string, screen: string): Promise<void> {
  await page.goto(`${language}/overview/`);
  await waitUntilHydrated(page);
  await tabTo(page, `.screens a[href$='${screen}/']`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${language}/${screen}/`);
  await page.locator(`.${screen}`).waitFor();
  await waitUntilHydrated(page);
  await expect.poll(async () => (await readStop(page)).isLost).toBe(false);
}

/** The keys lead through the same structure in all languages. */
const language = "nl";

test("by keyboard alone, which posts are on Twitter", async ({ page }) => {
  await goByKeyboard(page, language, "coverage");
  await tabTo(page, "input[type=checkbox][value=twitter], input[name=twitter], [data-channel=twitter] input");
  await page.keyboard.press("Space");
  await page.waitForURL("**/coverage/?channels=twitter");
  await expect.poll(() => page.locator(".map-pennant:not([hidden])").count()).toBe(15);
  await tabTo(page, ".post-map .skip-part");
  const inMap = await tabTo(page, ".map-pennant");
  expect(inMap.length, inMap.join("; ")).toBeLessThanOrEqual(3);
  const first = await focusedPost(page);
  const reached = new Set([first]);
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await page.keyboard.press(key);
    reached.add(await focusedPost(page));
  }
  expect(reached.size).toBeGreaterThan(1);
  expect(reached.has(null)).toBe(false);
  const opened = await focusedPost(page);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedPost(page)).toBe(opened);
  expect(await page.evaluate(() => document.activeElement?.matches(".map-pennant"))).toBe(true);
  await page.keyboard.press("Tab");
  expect((await readStop(page)).isLost).toBe(false);
  expect(await focusedPost(page)).toBe(null);
});

test("by keyboard alone, the figures of the budget and another assumption", async ({ page }) => {
  await goByKeyboard(page, language, "budget");
  await tabTo(page, "main input[type=radio]");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?view=/);
  expect(await readStop(page)).toMatchObject({ isLost: false, isVisible: true });
  await tabTo(page, "main .footnote");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await expect.poll(async () => (await readStop(page)).isLost).toBe(false);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("footnote");
  await tabTo(page, ".what-if-field input");
  await page.keyboard.type("80000");
  await expect.poll(() => new URL(page.url()).search).toContain("80000");
  await expect.poll(() => page.locator(".what-if").textContent()).toMatch(/160[\s.,\u202f\u00a0]000/);
});

test("by keyboard alone, from a figure of the traffic to its evidence and the source", async ({ page }) => {
  await goByKeyboard(page, language, "traffic");
  await tabTo(page, "main .footnote");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor();
  await tabTo(page, "dialog[open] a[href*='source/']");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${language}/source/**`);
  await page.locator("main h1").waitFor();
  await waitUntilHydrated(page);
  await expect.poll(async () => (await readStop(page)).isLost).toBe(false);
  await tabTo(page, "main :is(a, button, input)");
});

test.for([
  ["the answer", "?post=bangkok", "Bangkok"],
  ["a ministry of a register", "?data=register-2026.be&post=be-abidjan", "Abidjan"],
] as const)(
  "on a phone each stop of %s is in sight beside the card of a post, which Escape closes from anywhere",
  async ([, search, name], { openPage }) => {
    const page = await openPage({ viewport: { width: 390, height: 800 }, reducedMotion: "reduce" });
    await page.goto(`${language}/coverage/${search}`);
    await waitUntilHydrated(page);
    const card = page.getByRole("complementary", { name });
    await card.getByRole("heading", { name, exact: true }).waitFor();
    const covered: string[] = [];
    let stops = 0;
    for (let last = ""; last !== "end" && stops < 300; stops += 1) {
      await page.keyboard.press("Tab");
      last = await page.evaluate(() => {
        const [stop, over] = [document.activeElement, document.querySelector("#post-card")];
        if (!stop || stop === document.body) return "end";
        if (!over || over.contains(stop)) return "";
        const { top, bottom } = stop.getBoundingClientRect();
        const isInSight = bottom > 0 && top < over.getBoundingClientRect().top;
        return isInSight ? "" : (stop.textContent ?? stop.tagName).slice(0, 40);
      });
      if (last !== "" && last !== "end") covered.push(last);
    }
    expect(stops).toBeGreaterThan(100);
    expect(covered).toEqual([]);
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  },
);

test("the menu of a phone closes when the focus leaves it", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${language}/coverage/`);
  await waitUntilHydrated(page);
  await page.locator(".menu-button").press("Enter");
  const menu = page.locator(".site-menu:popover-open");
  await menu.waitFor();
  await menu.locator("a, button").last().focus();
  await page.keyboard.press("Tab");
  await menu.waitFor({ state: "detached" });
});

test("the focus stays where it was used: after unticking all, and on the passage whose detail is closed", async ({
  page,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const messages = messagesOf(language);
  await page.goto(`${language}/questions/?ask=1a`);
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: messages["questions.askNone"]! }).press("Enter");
  await expect.poll(focused).toBe(messages["questions.askOpen"]);

  await page.goto(`${language}/source/`);
  await waitUntilHydrated(page);
  const passage = page.locator(".source-list li a").nth(30);
  const text = await passage.textContent();
  for (const close of ["button", "key"] as const) {
    await passage.press("Enter");
    const detail = page.locator(".source-detail");
    await detail.waitFor();
    if (close === "key") await page.keyboard.press("Escape");
    else await detail.getByRole("button", { name: messages["action.close"]! }).press("Enter");
    await detail.waitFor({ state: "detached" });
    await expect.poll(focused).toBe(text);
  }
});

test("a lost and an invisible focus are noticed", async ({ page }) => {
  await page.goto("en/accessibility/");
  await waitUntilHydrated(page);
  expect((await readStop(page)).isLost).toBe(true);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":focus-visible { outline: none !important; }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.keyboard.press("Tab");
  expect(await readStop(page)).toMatchObject({ isLost: false, isVisible: false });
});
