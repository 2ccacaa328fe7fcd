import type { Page } from "playwright-core";
import { inject } from "vitest";
import { NAVIGATION, SCREENS } from "../../../src/app/screens";
import { expect, test, waitUntilHydrated } from "../site/site";
import { holdBack } from "../inspect/holdBack";

const PHONE = { viewport: { width: 360, height: 740 } };

test("on a phone the menu opens and leads on without script", async ({ openPage }) => {
  const page = await openPage({ ...PHONE, javaScriptEnabled: false });
  await page.goto("en/overview/");
  const way = page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Budget" });
  expect(await way.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Menu" }).click();
  await way.click();
  await page.waitForURL("**/en/budget/");
});

test("on a phone the menu closes on a choice, and the keyboard is at the beginning of the screen", async ({
  openPage,
}) => {
  const page = await openPage(PHONE);
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: "Menu" }).press("Enter");
  const screens = page.getByRole("navigation", { name: "Screens" });
  // The answer is of one ministry: that of several is offered for other sources.
  expect(await screens.getByRole("link").count()).toBe(NAVIGATION.length - 1);
  await screens.getByRole("link", { name: "Budget" }).press("Enter");
  await page.waitForURL("**/en/budget/");
  await expect.poll(() => screens.isVisible()).toBe(false);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("the theme that was chosen is there before the first paint, and in other windows", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  const other = await page.context().newPage();
  await other.goto("en/budget/");
  await expect.poll(() => readTheme(page)).toEqual(["rgb(251, 250, 247)", "#fbfaf7"]);
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect.poll(() => readTheme(page)).toEqual(["rgb(20, 23, 26)", "#14171a"]);
  await expect.poll(() => readTheme(other)).toEqual(["rgb(20, 23, 26)", "#14171a"]);

  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      document.body.dataset["themeAtFirst"] = document.documentElement.dataset["theme"] ?? "none";
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.locator("body").getAttribute("data-theme-at-first")).toBe("dark");
  await waitUntilHydrated(page);
  expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
  await page.getByRole("radio", { name: "System" }).check();
  await expect.poll(() => readTheme(page)).toEqual(["rgb(251, 250, 247)", "#fbfaf7"]);
});

test("light stays light where the system is dark, and a dark page is printed light", async ({ openPage }) => {
  const page = await openPage({ colorScheme: "dark" });
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await expect.poll(() => readTheme(page)).toEqual(["rgb(20, 23, 26)", "#14171a"]);
  await page.emulateMedia({ media: "print" });
  // The paper's own white, and the ink of light pages.
  await expect.poll(async () => (await readTheme(page))[0]).toBe("rgba(0, 0, 0, 0)");
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await expect.poll(ink).toBe("rgb(27, 31, 36)");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("radio", { name: "Light" }).check();
  await expect.poll(() => readTheme(page)).toEqual(["rgb(251, 250, 247)", "#fbfaf7"]);
});

test("the link to the view is copied, and said to be", async ({ openPage }) => {
  const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto("en/coverage/?channels=twitter");
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").getByText("Copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${inject("siteUrl")}en/coverage/?channels=twitter`);
});

test("where the clipboard is closed, the link is selected", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("closed"));
  });
  await page.goto("en/budget/?view=time");
  await waitUntilHydrated(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").getByText("Copying is not allowed here").waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${inject("siteUrl")}en/budget/?view=time`);
});

for (const [address, named, kept] of [
  ["budget/?view=pie", ["view=pie"], ""],
  ["budget/?view=share&colour=red", ["colour=red"], "?view=share"],
  ["traffic/?channels=twitter", ["channels=twitter"], ""],
  ["questions/?ask=1b,9z&draft=nl", ["ask=9z"], "?ask=1b&draft=nl"],
  ["source/?evidence=nothing", ["evidence=nothing"], ""],
  ["dossier/?of=budget&colour=red&view=time", ["colour=red"], "?of=budget&view=time"],
  ["budget/?view=share&view=time", ["view=time"], "?view=share"],
  ["overview/?%E2%9C%93=%", ["✓=%"], ""],
] as const) {
  test(`${address}: what is not understood is named and can be dropped`, async ({ page }) => {
    await page.goto(`en/${address}`);
    const notice = page.getByRole("status").filter({ hasText: "not understood" });
    for (const parameter of named) await notice.getByText(parameter).waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "detached" });
    await expect.poll(() => new URL(page.url()).search).toBe(kept);
  });
}

test("what networks hang on an address goes without a word, and so does a default", async ({ page }) => {
  for (const address of ["budget/?utm_source=x&fbclid=y", "budget/?view=stated", "questions/?draft=fr"]) {
    await page.goto(`en/${address}`);
    await waitUntilHydrated(page);
    expect(await page.getByText("not understood").count(), address).toBe(0);
  }
});

test("back and forward come to the place that was left", async ({ page }) => {
  await page.goto("en/budget/");
  await waitUntilHydrated(page);
  await scrollTo(page, 500);
  // A link further up the page, followed without scrolling to it.
  await page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: "Traffic" })
    .evaluate(click);
  await page.waitForURL("**/en/traffic/");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  // The screen is short until its code is there, and what arrives above the place would move it on.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(2500);
  await scrollTo(page, 300);
  await page.goBack();
  await page.waitForURL("**/en/budget/");
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(500);
  await page.goForward();
  await page.waitForURL("**/en/traffic/");
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(300);
});

test("going back is not overtaken by a link that was followed just before", async ({ page }) => {
  // What is waited for at most, 150 ms, ends when it is told to, however fast the machine is.
  await page.addInitScript(() => {
    const set = window.setTimeout.bind(window);
    const held: (() => void)[] = [];
    Object.assign(window, {
      setTimeout: (work: () => void, delay = 0) => (delay === 150 ? held.push(work) : set(work, delay)),
      runHeldTimers: () => held.splice(0).forEach((work) => work()),
    });
  });
  const release = await holdBack(page, "**/Traffic-*.js");
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.evaluate(() => history.pushState(null, "", "?from=here"));
  const asked = page.waitForRequest("**/Traffic-*.js");
  await page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: "Traffic" })
    .evaluate((link: HTMLElement) => {
      const isBack = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      link.click();
      history.back();
      return isBack.then(() => undefined);
    });
  await asked;
  release();
  await page.evaluate("runHeldTimers()");
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(new URL(page.url()).pathname).toMatch(/\/en\/overview\/$/);
  expect(
    await page
      .getByRole("navigation", { name: "Screens" })
      .getByRole("link", { name: "Traffic" })
      .getAttribute("aria-current"),
  ).toBe(null);
});

test("a filter that takes rows away leaves the page where it is", async ({ page }) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await scrollTo(page, 400);
  await page.getByRole("checkbox", { name: /Twitter/ }).evaluate(click);
  await page.getByText("15 of 83 posts named in the answer").first().waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await page.evaluate(() => Math.round(window.scrollY))).toBe(400);
});

test("another language keeps screen, choice and place, and so without a jump", async ({ page }) => {
  await page.goto("en/coverage/?channels=twitter");
  await waitUntilHydrated(page);
  await scrollTo(page, 400);
  await page.addInitScript(() => {
    const places: number[] = [];
    Object.assign(window, { places });
    addEventListener("scroll", () => places.push(window.scrollY));
  });
  await page.getByRole("link", { name: "Français" }).evaluate(click);
  await page.waitForURL("**/fr/coverage/?channels=twitter");
  await waitUntilHydrated(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(400);
  expect(await page.evaluate(() => (window as unknown as { places: number[] }).places)).toEqual([400]);
  await page.reload();
  expect(await page.evaluate(() => sessionStorage.getItem("chancery:place"))).toBe(null);
});

for (const path of ["fr/nulle-part/", "fr/coverage/plus/loin", "fr/x"]) {
  test(`the page for ${path} speaks French alone and leads to every screen`, async ({ page, problems }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).allInnerTexts()).toEqual([
      "Il n’y a pas de page à cette adresse",
    ]);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.locator("section:visible a").count()).toBe(SCREENS.length);
    await page.getByRole("link", { name: "Fréquentation" }).click();
    await page.waitForURL("**/fr/traffic/");
    expect(problems.splice(0)).toEqual([expect.stringContaining("404")]);
  });
}

test("a page that does not exist and names no language speaks all of them", async ({ page, problems }) => {
  await page.goto("nowhere/at/all");
  const headings = await page.getByRole("heading", { level: 1 }).allInnerTexts();
  expect(headings).toContain("There is no page at this address");
  expect(headings).toContain("Il n’y a pas de page à cette adresse");
  expect(problems.splice(0)).toEqual([expect.stringContaining("404")]);
});

/** The ground of the page and the colour that the browser gives to what is around it. */
function readTheme(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")];
    const meta = metas.find(({ media }) => matchMedia(media).matches);
    return [getComputedStyle(document.documentElement).backgroundColor, meta?.content ?? "none"];
  });
}

/** Scrolls, and waits until the page has heard of it, which is a frame later. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(async (place) => {
    window.scrollTo(0, place);
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, top);
  expect(await page.evaluate(() => Math.round(window.scrollY))).toBe(top);
}

function click(element: HTMLElement | SVGElement) {
  (element as HTMLElement).click();
}
