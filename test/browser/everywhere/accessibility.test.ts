import { findViolations } from "../inspect/axe";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";

test("axe notices a faint text, also where it is in doubt", async ({ page }) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  await page.evaluate(() => {
    const text = document.createElement("p");
    text.textContent = "faint";
    text.setAttribute("id", "faint");
    document.querySelector("main")?.append(text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#faint { color: #999; background: linear-gradient(90deg, #fff, #eee); }");
    document.adoptedStyleSheets.push(sheet);
  });
  expect((await findViolations(page)).filter((line) => line.includes("faint"))).toEqual([
    expect.stringContaining("as measured"),
  ]);
});

test("in forced colours flags, chosen values and focus are there", async ({ openPage }) => {
  const page = await openPage({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  const flag = page.locator("tbody .pennant").first();
  const [cloth, ground] = await flag.evaluate((svg) => [
    getComputedStyle(svg).borderTopColor,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(cloth).not.toBe(ground);
  const listed = await flag
    .locator(".pennant-listed")
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);
  expect(listed).not.toBe(ground);
  const chosen = await page
    .locator(".segmented input:checked + span")
    .first()
    .evaluate((span) => [getComputedStyle(span).color, getComputedStyle(span).backgroundColor]);
  expect(chosen[0]).not.toBe(chosen[1]);
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).not.toBe("none");
  expect(await findViolations(page, { rules: "colours" })).toEqual([]);
});

test("where more contrast is asked for, rules and quiet inks are stronger", async ({ openPage }) => {
  const inks = async (contrast: "no-preference" | "more") => {
    const page = await openPage({ contrast });
    await page.goto("en/budget/");
    return await page.evaluate(() => {
      const probe = document.querySelector(".lead");
      const header = document.querySelector(".site-header");
      return [
        probe ? getComputedStyle(probe).color : "",
        header ? getComputedStyle(header).borderBottomColor : "",
      ];
    });
  };
  const [usual, strong] = [await inks("no-preference"), await inks("more")];
  expect(strong[0]).not.toBe(usual[0]);
  expect(strong[1]).not.toBe(usual[1]);
});

test("where less motion is asked for, neither the map nor the page moves by itself", async ({ openPage }) => {
  /** How many parts of the map glide after its button is pressed. */
  const zoom = async (reducedMotion: "no-preference" | "reduce") => {
    const page = await openPage({ reducedMotion });
    await page.goto("en/coverage/");
    await waitUntilHydrated(page);
    await page.locator(".map-pennant").first().waitFor();
    const xs = () =>
      page
        .locator(".map-pennant")
        .evaluateAll((posts) => posts.map((post) => Math.round(post.getBoundingClientRect().x)));
    const before = await xs();
    // Each is said once, however short it is and however seldom the machine paints.
    await page.evaluate(() => {
      const moved = Object.assign(window, { moved: [] as string[] }).moved;
      document.addEventListener("transitionrun", ({ propertyName }) => moved.push(propertyName));
    });
    await page.getByRole("button", { name: messagesOf("en")["map.zoomIn"]!, exact: true }).click();
    await expect.poll(xs).not.toEqual(before);
    await page.locator(".leaflet-zoom-anim").waitFor({ state: "hidden" });
    return await page.evaluate(
      () => (window as unknown as { moved: string[] }).moved.filter((name) => name === "transform").length,
    );
  };
  expect(await zoom("no-preference")).toBeGreaterThan(0);
  expect(await zoom("reduce")).toBe(0);
});

test("the statement is one action away on every screen, in the language of the page", async ({ page }) => {
  await page.goto("nl/traffic/");
  const messages = messagesOf("nl");
  await page.getByRole("contentinfo").getByRole("link", { name: messages["footer.accessibility"]! }).click();
  await page.waitForURL("**/nl/accessibility/");
  await page.getByRole("heading", { level: 1, name: messages["accessibility.title"]! }).waitFor();
  expect(
    await page.getByRole("link", { name: messages["accessibility.complaint.link"]! }).getAttribute("href"),
  ).toBe("https://www.federaalombudsman.be/nl");
});
