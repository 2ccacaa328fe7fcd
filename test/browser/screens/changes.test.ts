import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { findViolations } from "../inspect/axe";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

const FINDING = "45 posts newly recorded on Twitter (X)";

test("from the overview one action leads to the 45 posts newly recorded on Twitter (X), and one more to the posts; what is taken along, and the dossier, hold the chosen posts and name both sources", async ({
  page,
}) => {
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.getByRole("link", { name: "Then and now", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: FINDING }).waitFor();
  await page.getByRole("button", { name: "newly recorded", exact: true }).click();
  await page.getByText("45 of 113 posts").waitFor();
  expect(new URL(page.url()).search).toBe("?change=newer-only");
  await expectTaken(page);

  await page.getByRole("link", { name: "Print or PDF" }).click();
  await page.getByRole("heading", { level: 2, name: FINDING }).waitFor();
  expect(new URL(page.url()).search).toBe("?of=changes&change=newer-only");
  const main = page.getByRole("main");
  await main.getByText("45 of 113 posts").waitFor();
  await main.getByText(/Answer of 2016: As stated in 2016 · Wikidata.*Recorded 5 Dec 2025/).waitFor();
  await main.getByRole("heading", { name: "What this comparison cannot say" }).waitFor();
});

async function expectTaken(page: Page): Promise<void> {
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
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("an address brings back the card of a post, which shows what both sources say with both evidences; a choice of posts says so in the title of the screen and of the page, which names both sources", async ({
  page,
}) => {
  await page.goto("en/changes/?change=newer-only&post=be-abuja");
  await waitUntilHydrated(page);
  await page.getByRole("heading", { level: 1, name: FINDING }).waitFor();
  await expectCard(page);
  await page.getByRole("combobox", { name: "Region" }).selectOption({ value: "Africa" });
  const title = /^\d of 113 posts: Twitter \(X\), newly recorded, Africa$/;
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await expect.poll(() => page.title()).toMatch(/Africa: Answer of 2016 and Wikidata.* – Chancery$/);
});

async function expectCard(page: Page): Promise<void> {
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
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("the build writes valid feeds of the changes between each two sources, to which the screen leads", async ({
  openPage,
}) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("fr/changes/");
  const linked = page.locator("link[rel=alternate][title]");
  const hrefs = await linked.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(hrefs).toHaveLength(6);
  await page
    .getByRole("link", { name: "Atom" })
    .and(page.locator(`[href="${NOW_FEED}.atom"]`))
    .waitFor();
  await page
    .getByRole("link", { name: "JSON Feed" })
    .and(page.locator(`[href="${NOW_FEED}.feed.json"]`))
    .waitFor();
  const texts = await Promise.all(
    hrefs.map(async (href) => {
      const response = await page.request.get(href);
      if (href.endsWith(".atom"))
        expect(response.headers()["content-type"]).toContain("application/atom+xml");
      return [href.replace(/.*\//, ""), await response.text()] as const;
    }),
  );
  await page.goto("about:blank");
  for (const [name, text] of texts) {
    if (name.endsWith(".json")) expect(findJsonFeedFaults(JSON.parse(text) as JsonFeed), name).toEqual([]);
    else expect(await page.evaluate(findAtomFaults, text), name).toEqual([]);
  }
  const feed = JSON.parse(new Map(texts).get(`${NOW_FEED}.feed.json`) ?? "") as JsonFeed;
  // 83 posts of 2016 and 30 that only the register names, on the two channels of which both have a list.
  expect(feed.items).toHaveLength(226);
  expect(
    feed.items.filter(({ tags }) => tags.includes("twitter") && tags.includes("newer-only")),
  ).toHaveLength(45);
  const abuja = feed.items.find(({ title }) => /^Abuja.*Twitter/.test(title))?.content_html;
  expect(abuja).toMatch(/2016.*absent de la liste.*2026.*wikidata\.org/s);
});

const NOW_FEED = "answer-54-0516-to-register-2026";

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_modified: string;
    readonly tags: readonly string[];
  }[];
}

/** What JSON Feed 1.1 asks of a feed and of its items. */
function findJsonFeedFaults({ version, title, language, items }: JsonFeed): readonly string[] {
  const ids = new Set(items.map(({ id }) => id));
  return [
    version !== "https://jsonfeed.org/version/1.1" && "version",
    !title && "title",
    language !== "fr" && "language",
    (items.length === 0 || ids.size !== items.length) && "ids",
    items.some(({ id }) => !id.startsWith("urn:uuid:")) && "id",
    items.some(({ content_html: html }) => !html) && "content",
    items.some(({ date_modified: date }) => Number.isNaN(Date.parse(date))) && "date",
  ].filter((fault) => fault !== false);
}

/** What RFC 4287 asks of a feed and of its entries; runs in the page, which has a reader of XML. */
function findAtomFaults(text: string): readonly string[] {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const ATOM = "http://www.w3.org/2005/Atom";
  const root = document.documentElement;
  const childrenOf = (parent: Element, name: string) =>
    [...parent.children].filter((child) => child.localName === name && child.namespaceURI === ATOM);
  const textOf = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent ?? "";
  const entries = childrenOf(root, "entry");
  const faults = [root.localName === "feed" && root.namespaceURI === ATOM ? "" : `root ${root.localName}`];
  for (const each of [root, ...entries]) {
    for (const name of ["id", "title", "updated"]) {
      if (childrenOf(each, name).length !== 1 || textOf(each, name) === "")
        faults.push(`${each.localName} ${name}`);
    }
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(textOf(each, "updated"))) {
      faults.push(`date ${textOf(each, "updated")}`);
    }
    const alternates = childrenOf(each, "link").filter((link) => link.getAttribute("rel") === "alternate");
    if (alternates.length !== 1 || !alternates[0]?.getAttribute("href"))
      faults.push(`${each.localName} link`);
  }
  if (!textOf(root, "author")) faults.push("author");
  if (!childrenOf(root, "link").some((link) => link.getAttribute("rel") === "self")) faults.push("self");
  if (entries.some((entry) => childrenOf(entry, "content").length !== 1)) faults.push("content");
  const ids = [root, ...entries].map((each) => textOf(each, "id"));
  if (entries.length === 0 || new Set(ids).size !== ids.length) faults.push("ids");
  return faults.filter(Boolean);
}

test("the search stands above the flow, which counts the posts that it leaves; the flows show the values of the reference, and the posts that one source alone names are listed; another pair of sources is named in the address, which brings it back", async ({
  page,
}) => {
  await page.goto("en/changes/");
  await waitUntilHydrated(page);
  await page.getByText("Alicante, Chennai, Kigali and Toronto", { exact: true }).waitFor();
  const newer = page.locator("section").filter({
    has: page.getByRole("heading", { name: "30 posts are named in Wikidata, turn of 2025/26 alone" }),
  });
  await newer.getByText(/^Addis Ababa, Astana, /).waitFor();
  for (const [channel, counts] of FLOWS.shipped) await expectFlow(page, channel, counts);
  await expectSearchAboveFlow(page);

  await page.getByRole("combobox", { name: "Then" }).selectOption({ label: "Wikidata, November 2022" });
  await expect.poll(() => new URL(page.url()).searchParams.get("older")).toBe("register-be-2022");
  const title = page.getByRole("heading", { level: 1, name: "19 posts newly recorded on Twitter (X)" });
  await title.waitFor();
  await page.reload();
  await waitUntilHydrated(page);
  await title.waitFor();
  for (const [channel, counts] of FLOWS.ofRegisters) await expectFlow(page, channel, counts);

  await page.goto("en/changes/?newer=register-be-2022");
  await waitUntilHydrated(page);
  for (const [channel, counts] of FLOWS.upTo2022) await expectFlow(page, channel, counts);
  // 12, 36, 3 and 48%: nobody is left to look for the hundredth.
  await page.getByText("The rounded shares add up to 99%.").waitFor();
});

const FLOWS = {
  shipped: [
    [
      "Facebook",
      {
        "listed then, recorded now": 69,
        "newly recorded": 6,
        "listed then, not recorded now": 1,
        "in neither": 3,
      },
    ],
    [
      "Twitter (X)",
      {
        "listed then, recorded now": 14,
        "newly recorded": 45,
        "listed then, not recorded now": 1,
        "in neither": 19,
      },
    ],
  ],
  ofRegisters: [
    [
      "Facebook",
      {
        "recorded in both": 69,
        "in both, under another account name": 6,
        "newly recorded": 8,
        "in neither": 2,
      },
    ],
    [
      "Twitter (X)",
      {
        "recorded in both": 40,
        "in both, under another account name": 1,
        "newly recorded": 19,
        "in neither": 25,
      },
    ],
    [
      "YouTube",
      { "recorded in both": 1, "newly recorded": 1, "recorded in the older only": 1, "in neither": 82 },
    ],
  ],
  upTo2022: [
    [
      "Facebook",
      { "listed then, recorded now": 57, "newly recorded": 4, "listed then, not recorded now": 5 },
    ],
    [
      "Twitter",
      {
        "listed then, recorded now": 8,
        "newly recorded": 24,
        "listed then, not recorded now": 2,
        "in neither": 32,
      },
    ],
  ],
} as const;

async function expectFlow(
  page: Page,
  channel: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await page.getByRole("radio", { name: channel }).check();
  const table = page.getByRole("table", {
    name: new RegExp(`^${channel.replaceAll(/[()]/g, "\\$&")}: of `),
  });
  await expect
    .poll(() =>
      table
        .locator("tbody")
        .getByRole("row")
        .evaluateAll((rows) =>
          Object.fromEntries(
            rows.map((row) => [row.children[0]?.textContent, Number(row.children[1]?.textContent)]),
          ),
        ),
    )
    .toEqual(counts);
}

async function expectSearchAboveFlow(page: Page): Promise<void> {
  const flow = page.getByRole("table", { name: /named in both sources$/ });
  const region = page.getByRole("combobox", { name: "Region" });
  const tops = await Promise.all(
    [region, flow].map((part) => part.evaluate((element) => element.getBoundingClientRect().top)),
  );
  expect(tops[0]).toBeLessThan(tops[1]!);
  await region.selectOption({ value: "Africa" });
  await page.getByRole("table", { name: /^Twitter \(X\), Africa: of \d\d posts named in both/ }).waitFor();
  await region.selectOption({ index: 0 });
}

test("on a phone the list of all posts waits until it is pressed or posts are chosen", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await page.goto("en/changes/");
  await waitUntilHydrated(page);
  const list = page.getByRole("table", { name: /^The posts of both sources/ });
  const closed = page.getByText("Posts with their change on each channel (113)");
  await closed.waitFor();
  await expect.poll(() => list.isVisible()).toBe(false);
  await page.getByRole("searchbox").fill("abuja");
  const abuja = list.getByRole("link", { name: "Abuja" });
  await abuja.waitFor();
  // Opened elsewhere, the post stands in the same choice.
  await expect.poll(() => abuja.getAttribute("href")).toMatch(/\?q=abuja&post=be-abuja$/);
});

test("no line break parts the years of a source’s name", async ({ page }) => {
  await page.goto("nl/changes/?post=be-abuja");
  await waitUntilHydrated(page);
  await page.getByRole("complementary", { name: /^Abuja/ }).waitFor();
  const parted = await page.getByRole("main").evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (/\d[-–]\d/.test(data) && !parentElement?.closest("option, .whole")) found.push(data);
    }
    return found;
  });
  expect(parted).toEqual([]);
});

test("on a phone the comparison fits and meets WCAG", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  await page.goto("de/changes/?post=be-abuja");
  await waitUntilHydrated(page);
  await page.getByRole("complementary", { name: /^Abuja/ }).waitFor();
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  expect(await findViolations(page)).toEqual([]);
});
