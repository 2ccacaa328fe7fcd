import type { Locator, Page } from "playwright-core";
import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

const HEAD = "11 ministries: of 1,318 posts 994 are recorded on Facebook";
const sharedTitle = (page: Page) => page.locator('meta[property="og:title"]').getAttribute("content");
const expectTitle = async (page: Page, title: RegExp) => {
  await expect.poll(() => page.title()).toMatch(title);
  await expect.poll(() => sharedTitle(page)).toMatch(title);
};

test("eleven ministries are compared over embassies, each with its own accounts and the record of each; over all kinds of posts each shows its missions and how many have any account recorded; one press leads to the coverage of one", async ({
  page,
}) => {
  await page.goto("en/ministries/?data=register-2026");
  await page.getByRole("heading", { level: 1, name: /^11 ministries/ }).waitFor();
  await waitUntilHydrated(page);
  await expectTitle(page, /^Ministries: Wikidata/);
  const rows = page.getByRole("row");
  expect(await rows.count()).toBe(12);
  await expect.poll(() => rows.last().textContent()).toContain("no rank");
  await expectOwnAccounts(page);

  await page.getByRole("combobox", { name: "Kind of post" }).selectOption("all");
  await page.getByText("108 of 109 (99%)").waitFor();
  await expectMissions(page);

  await page.getByRole("link", { name: "FPS Foreign Affairs, Belgium" }).click();
  await page
    .getByRole("heading", { level: 1, name: "109 posts are named, 99 of them recorded on Facebook" })
    .waitFor();
  expect(new URL(page.url()).search).toBe("?data=register-2026.be");
});

async function expectOwnAccounts(page: Page): Promise<void> {
  const row = page.getByRole("row", { name: "FPS Foreign Affairs, Belgium" });
  await row
    .getByText("Facebook, Twitter (X), Instagram, LinkedIn, YouTube, Bluesky, Flickr and Vimeo", {
      exact: true,
    })
    .click();
  await row.getByText("belgiummfa.bsky.social").waitFor();
  await row.getByRole("link", { name: /diplomatie\.belgium, Facebook/ }).click();
  const note = page.getByRole("dialog");
  await note.getByRole("link", { name: "diplomatie.belgium" }).waitFor();
  await note.getByText("record Q137670, P2013").waitFor();
  await page.keyboard.press("Escape");
  await note.waitFor({ state: "detached" });
}

async function expectMissions(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: HEAD }).waitFor();
  const cells = await page
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
  const values = cells.map(([name = "", any]) => [name.replace(/^.*, |\s*no rank.*$/gs, ""), any]);
  expect(Object.fromEntries(values)).toEqual({
    Belgium: "108 of 109 (99%)",
    Chile: "3 of 74 (4%)",
    Germany: "164 of 212 (77%)",
    Finland: "87 of 90 (97%)",
    Ireland: "67 of 67 (100%)",
    Japan: "169 of 171 (99%)",
    Latvia: "46 of 46 (100%)",
    Morocco: "26 of 97 (27%)",
    Norway: "79 of 82 (96%)",
    Sweden: "96 of 107 (90%)",
    "United States": "249 of 263 (95%)",
  });
}

test("a ministry that an address names alone is the only one that the screens speak of, and the source leads back to all", async ({
  page,
}) => {
  await page.goto("nl/overview/?data=register-2026&ministries=cl");
  const source = page.getByRole("banner").getByRole("combobox");
  const name = "Ministerie van Buitenlandse Zaken, Chili (Wikidata, jaarwisseling 2025-2026)";
  await expect.poll(() => source.locator("option:checked").textContent()).toBe(name);
  await waitUntilHydrated(page);
  const screens = page.getByRole("navigation", { name: "Schermen" }).getByRole("link");
  // No other source speaks of it.
  expect(await screens.allTextContents()).toEqual(["Overzicht", "Posten", "Vergelijken", "Bron"]);
  for (const [screen, path] of [
    ["Posten", "coverage"],
    ["Vergelijken", "compare"],
    ["Bron", "source"],
  ] as const) {
    await screens.filter({ hasText: screen }).click();
    await page.waitForURL(`**/nl/${path}/?data=register-2026.cl`);
    await expect.poll(() => page.title()).toBe(`${screen}: ${name}, 5 dec 2025 – 2 jan 2026 – Chancery`);
    const text = await page.locator("body").evaluate((body) => body.textContent);
    expect(text).not.toMatch(/Zaken, (?:België|Duitsland|Finland|Ierland|Japan|Noorwegen)|1\.318/);
  }
  await source.selectOption({ label: "Wikidata, jaarwisseling 2025-2026" });
  await page.waitForURL("**/nl/source/?data=register-2026");
});

test("a source of one ministry leads to one with several", async ({ page }) => {
  await page.goto("en/ministries/");
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Wikidata, turn of 2025/26" }).click();
  await page.getByRole("heading", { level: 1, name: /^11 ministries/ }).waitFor();
});

test("on a phone the ministries fit and meet WCAG; the cells of one stand below each other, under their heads, and none is cut off; no mark on the map lies across a line around the enlarged Europe, there and in a wide window", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 900 } });
  await page.goto("de/ministries/?data=register-2026");
  await page.getByRole("heading", { level: 1, name: /^11 Ministerien/ }).waitFor();
  await waitUntilHydrated(page);
  await expectCellsBelowEachOther(page, 360);
  for (const [width, marksAtLeast] of [
    [360, 20],
    [1280, 40],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expectMarksBesideLines(page, marksAtLeast);
  }

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  expect(await findViolations(page)).toEqual([]);
});

async function expectCellsBelowEachOther(page: Page, width: number): Promise<void> {
  const row = page.getByRole("row", { name: "FÖD Auswärtige Angelegenheiten, Belgien" });
  const cells = row.getByRole("cell");
  await cells.first().waitFor();
  const places = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect()));
  expect(places.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
  expect(places.slice(1).every(({ top }, index) => top >= (places[index]?.bottom ?? 0))).toBe(true);
  expect((await cells.first().innerText()).split(/\s*\n\s*/)).toEqual([
    "Mit mindestens einem erfassten Konto",
    expect.stringMatching(/^84 von 85 \(99\s%\)$/),
  ]);
}

async function expectMarksBesideLines(page: Page, marksAtLeast: number): Promise<void> {
  await page.locator(".ministries-map").scrollIntoViewIfNeeded();
  const frames = page.locator(".map-inset, .map-lens path:first-child");
  await expect.poll(() => frames.count()).toBe(2);
  const boxesOf = (marks: Locator) =>
    marks.evaluateAll((all) =>
      all.map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
  const lines = await boxesOf(frames);
  const marks = await boxesOf(page.locator(".ministries-map").getByRole("group").getByRole("button"));
  expect(marks.length).toBeGreaterThan(marksAtLeast);
  const isAcross = (mark: (typeof marks)[number], line: (typeof lines)[number]) => {
    const isBeside =
      mark.right <= line.left + 1 ||
      mark.left >= line.right - 1 ||
      mark.bottom <= line.top + 1 ||
      mark.top >= line.bottom - 1;
    const isWithin =
      mark.left >= line.left - 1 &&
      mark.right <= line.right + 1 &&
      mark.top >= line.top - 1 &&
      mark.bottom <= line.bottom + 1;
    return !isBeside && !isWithin;
  };
  expect(marks.filter((mark) => lines.some((line) => isAcross(mark, line)))).toEqual([]);
}

test("missions by channel, of all ministries and of Belgium's alone, and a choice of them names the page", async ({
  page,
}) => {
  await page.goto("en/coverage/?data=register-2026");
  await page
    .getByRole("heading", { level: 1, name: "1,318 posts are named, 994 of them recorded on Facebook" })
    .waitFor();
  for (const [channel, count] of Object.entries({
    Facebook: 994,
    "Twitter (X)": 787,
    Instagram: 614,
    YouTube: 230,
    Flickr: 193,
    LinkedIn: 165,
    Bluesky: 13,
    Weibo: 12,
    Telegram: 12,
  })) {
    await page.getByRole("checkbox", { name: `${channel} ${count}`, exact: true }).waitFor();
  }
  await page
    .getByRole("table", { name: "Named posts by kind" })
    .getByRole("cell", { name: "1,090", exact: true })
    .waitFor();
  const main = page.getByRole("main");
  await main.getByRole("combobox", { name: "Region" }).selectOption("Africa");
  await expectTitle(page, /^\d+ of 1,318 posts: Africa – Chancery$/);
  await main.getByRole("combobox", { name: "Region" }).selectOption({ index: 0 });
  await main.getByRole("combobox", { name: "Ministry" }).selectOption("be");
  await page.getByRole("checkbox", { name: /^Instagram/ }).check();
  await page.getByText("63 of 1,318 posts").first().waitFor();
});

test("the posts of one ministry alone speak of no other", async ({ page }) => {
  await page.goto("de/coverage/?data=register-2026&ministries=no");
  await page
    .getByText(/^82 von 1\.318/)
    .first()
    .waitFor();
  await waitUntilHydrated(page);
  const choice = page.locator("select").filter({ has: page.locator('option[value="no"]') });
  const labels = await choice
    .locator("option")
    .evaluateAll((options) =>
      options.map((option) => [
        (option as HTMLOptionElement).value,
        option.textContent.replace(/ \([^()]*\)$/, ""),
      ]),
    );
  const others = labels.filter(([value]) => value !== "" && value !== "no").map(([, label = ""]) => label);
  expect(others).toHaveLength(10);
  // The choices themselves name them all.
  const text = await page.getByRole("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const select of copy.querySelectorAll("select")) select.remove();
    return copy.textContent;
  });
  expect(others.filter((label) => text.includes(label))).toEqual([]);
});

test("a choice of ministries' posts, and one of posts, names the page that its address opens", async ({
  page,
}) => {
  for (const [path, title] of [
    [
      "en/ministries/?data=register-2026&regions=africa&channel=twitter",
      /^11 ministries: .* on Twitter \(X\) \(Embassy, Africa\) – Chancery$/,
    ],
    ["en/coverage/?regions=africa", /^12 of 83 posts: Africa – Chancery$/],
  ] as const) {
    await page.goto(path);
    await expectTitle(page, title);
  }
});
