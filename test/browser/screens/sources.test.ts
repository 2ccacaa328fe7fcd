import type { Page } from "playwright-core";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { findCut, findCutControls } from "../inspect/cutTexts";
import { measureOverflow } from "../inspect/measureOverflow";
import { expect, test, waitUntilHydrated } from "../site/site";

const source = { name: "Source shown" };

test("the head of a page leads to another source, which is offered no screen that it cannot fill; the address names it, and going back comes back", async ({
  page,
}) => {
  await page.goto("en/coverage/");
  await waitUntilHydrated(page);
  await page.getByRole("combobox", source).selectOption({ label: "Wikidata, turn of 2025/26" });
  await page.getByRole("heading", { level: 1, name: /^1,318 posts/ }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe("?data=register-2026");
  const screens = page.getByRole("navigation", { name: "Screens" });
  await expect
    .poll(() => screens.getByRole("link").allTextContents())
    .toEqual(["Overview", "Coverage", "Compare", "Then and now", "Ministries", "Source"]);
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /^83 posts/ }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("an address shows Belgium's missions of the register alone, with Europe enlarged; a reader chooses up to five channels for the flags, which the address keeps; and all stay so in another language", async ({
  page,
}) => {
  await page.goto("en/coverage/?data=register-2026&ministries=be&pennant=bluesky,telegram,none");
  await page.getByRole("heading", { level: 1, name: /^109 of 1,318 posts/ }).waitFor();
  await waitUntilHydrated(page);
  // A third of them stand in Europe: it is shown larger in what the world leaves of the map.
  const inset = page.locator(".map-inset");
  await inset.waitFor();
  const marks = page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
  await expect
    .poll(async () => {
      const edge = (await inset.boundingBox())?.y ?? Number.NaN;
      return marks.evaluateAll(
        (all, top) => all.filter((mark) => mark.getBoundingClientRect().top >= top).length,
        edge,
      );
    })
    .toBeGreaterThan(7);
  await expectFlagsChosen(page);
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.getByRole("heading", { level: 1, name: /^109 von 1.318/ }).waitFor();
});

async function expectFlagsChosen(page: Page): Promise<void> {
  await page.getByText("Stripes from left to right: Bluesky and Telegram.").waitFor();
  await page.getByText("none").first().waitFor();
  await page.getByText("Choose the channels on the flags").click();
  const choice = page.getByRole("group", { name: "Up to 5 of these channels:" });
  await choice.getByRole("checkbox", { name: "Weibo" }).check();
  await page.getByText("Stripes from left to right: Bluesky, Telegram and Weibo.").waitFor();
  expect(new URL(page.url()).searchParams.get("pennant")).toBe("bluesky,telegram,weibo");
  await choice.getByRole("checkbox", { name: "Facebook" }).check();
  await choice.getByRole("checkbox", { name: "LinkedIn" }).check();
  await expect.poll(() => choice.getByRole("checkbox", { name: "Flickr" }).isDisabled()).toBe(true);
}

test("a source that does not arrive is named, with a way to try again; then a choice of its posts is one step of the address, which has named it from the first", async ({
  page,
  problems,
}) => {
  await page.route(/assets\/register-2026/, (route) => route.abort());
  await page.goto("en/coverage/?data=register-2026");
  await page.getByText("This source could not be loaded").waitFor();
  await page.getByText("83 of 83 posts").waitFor();
  await page.unroute(/assets\/register-2026/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: /^1,318 posts/ }).waitFor();
  problems.splice(0);

  await page.evaluate(() => {
    history.replaceState = () => {
      throw new Error("The address was changed twice.");
    };
  });
  await page.getByRole("checkbox", { name: /^Instagram/ }).check();
  await expect.poll(() => new URL(page.url()).search).toBe("?channels=instagram&data=register-2026");
});

test("what a register says amiss is shown as recorded: the embassy in Havana stands near Zagreb", async ({
  page,
}) => {
  await page.goto("en/source/?data=register-2026");
  const checks = page.getByRole("region", { name: "Do the records fit each other?" });
  await checks.getByText("One of 3,081 accounts is named by more than one post.").waitFor();
  await checks.getByText("27 posts have several accounts on a channel, in 29 cases.").waitFor();
  await checks.getByText("2 posts have one account on one channel twice, in other capitals.").waitFor();
  await checks.getByText("One of 1,060 stated points clearly lies elsewhere.").waitFor();
  await checks
    .getByText(
      /45\.8272, 15\.961; 8,7\d\d km from Havana; in Croatia, not in Cuba; shown at its city instead/,
    )
    .last()
    .waitFor();
  await checks.getByRole("link", { name: "Q104549794" }).last().waitFor();
});

test.for(INTERFACE_LANGUAGES)(
  "%s: no filter, field, name of the source or cell of a register is cut from 1024 to 1440 px, nor a filter beside what takes one back",
  async (language, { page }) => {
    await page.goto(`${language}/coverage/?data=register-2026`);
    await waitUntilHydrated(page);
    await page.locator(".post-table tbody td").first().waitFor();
    await expect.poll(() => page.getByRole("combobox").count()).toBe(5);
    for (const width of [1024, 1152, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findCutControls(page), `${width} px`).toEqual([]);
      expect.soft(await findCut(page), `${width} px`).toEqual([]);
    }
    await page.goto(`${language}/coverage/?channels=twitter`);
    await waitUntilHydrated(page);
    for (const width of [1440, 1280, 1200, 1152, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findCutControls(page), `${width} px, filtered`).toEqual([]);
    }
  },
);

test("where several ministries have posts of one name, search, comparison, dossier and records say whose each is; the key / opens the search also where a channel has the focus", async ({
  page,
}) => {
  await page.goto("en/coverage/?data=register-2026");
  await waitUntilHydrated(page);
  await page.getByRole("group", { name: "Channels" }).getByRole("checkbox").first().focus();
  await page.keyboard.press("/");
  await page.getByRole("dialog").getByRole("combobox").fill("bangkok");
  const options = page.getByRole("listbox").getByRole("option");
  await expect
    .poll(() => options.filter({ hasText: "Bangkok (" }).allTextContents())
    .toEqual(expect.arrayContaining([expect.stringMatching(/Bangkok \(Belgium\)/)]));
  const found = await options.filter({ hasText: "Bangkok" }).allTextContents();
  expect(new Set(found).size).toBe(found.length);

  await page.goto("en/compare/?data=register-2026&what=posts&items=be-bangkok,de-bangkok");
  for (const sender of ["Belgium", "Germany"])
    await page.getByRole("columnheader", { name: `Bangkok (${sender})` }).waitFor();

  await page.goto("en/dossier/?data=register-2026&of=coverage&q=bangkok");
  for (const sender of ["Belgium", "Germany"])
    await page.getByRole("rowheader", { name: `Bangkok (${sender})` }).waitFor();

  await page.goto("en/source/?data=register-2026");
  await page.getByText("Bangkok (Belgium) · Bluesky").first().waitFor();
});

test("on a phone the list of few posts of a register is no taller than its rows", async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  const heightOf = async (address: string) => {
    await page.goto(address);
    await waitUntilHydrated(page);
    await page.locator(".large-table tbody tr").first().waitFor();
    return (await page.locator(".coverage-list").boundingBox())?.height ?? Infinity;
  };
  expect(await heightOf("en/coverage/?data=register-2026")).toBeGreaterThan(500);
  expect(await heightOf("en/coverage/?data=register-2026&ministries=be&q=bangkok")).toBeLessThan(250);
});

test("a list of choices that is narrower than what is chosen is noticed", async ({ page }) => {
  await page.goto("fr/coverage/");
  await waitUntilHydrated(page);
  expect(await findCutControls(page)).toEqual([]);
  await page
    .locator(".filters .select")
    .first()
    .evaluate((select) => (select.style.maxWidth = "6rem"));
  expect(await findCutControls(page)).toEqual(["Toutes les régions"]);
});

test("on a phone many channels take three rows before the list, and one that was scrolled to stays where it is once chosen", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } });
  await page.goto("en/coverage/?data=register-2026");
  const channels = page.getByRole("group", { name: "Channels" });
  const flickr = channels.getByRole("checkbox", { name: /^Flickr/ });
  await flickr.waitFor();
  const rows = await channels
    .getByRole("checkbox")
    .evaluateAll((boxes) => new Set(boxes.map((box) => Math.round(box.getBoundingClientRect().top))).size);
  expect(rows).toBe(3);
  await flickr.focus();
  const leftOf = async () => (await flickr.boundingBox())?.x;
  const before = await leftOf();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(360);
  await flickr.press("Space");
  await page.getByRole("heading", { level: 1, name: /^193 of 1,318 posts: Flickr/ }).waitFor();
  expect(await leftOf()).toBe(before);
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
});
