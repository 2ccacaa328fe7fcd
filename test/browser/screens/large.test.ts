import type { Page } from "playwright-core";
import { readEditorialFolder } from "../../../src/cli/readEditorialFolder";
import { zipPackage } from "../../../src/export/zipPackage";
import { makeSample } from "../../../src/tools/sample/samplePackage";
import { findViolations } from "../inspect/axe";
import { countCutRows } from "../inspect/cutTexts";
import { expect, test, waitUntilHydrated } from "../site/site";

const POST_COUNT = 2000;
const sample = await makeSample(readEditorialFolder(undefined).editorial.reference, {
  postCount: POST_COUNT,
  seed: 3,
});
const ZIP = Buffer.from(zipPackage(sample.name, sample.files));

/** The coverage screen with the posts of the sample. */
async function openCoverage(page: Page): Promise<void> {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "sample.zip", mimeType: "application/zip", buffer: ZIP });
  await page.getByRole("button", { name: "Show it on all pages" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "Coverage", exact: true }).click();
  await marks(page).first().waitFor();
}

const marks = (page: Page) => page.getByRole("group", { name: "Posts on the map" }).getByRole("button");
const rowsOf = (page: Page) => page.locator(".large-table tbody tr");

/** How many posts the marks on the map stand for, those in the margin around it included. */
const countOnMap = async (page: Page) => {
  const names = await marks(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute("aria-label") ?? ""),
  );
  return names.reduce(
    (sum, name) => sum + Number(/^([\d,]+) posts around/.exec(name)?.[1]?.replace(",", "") ?? 1),
    0,
  );
};

const shownCount = async (page: Page) => {
  const text = await page.locator(".coverage-count > span").first().innerText();
  return Number.parseInt(text.replaceAll(",", ""), 10);
};

const rowCount = async (page: Page) =>
  Number(await page.getByRole("table").first().getAttribute("aria-rowcount")) - 1;

test("of a large network the table draws the rows in view, says which they are, and is one tab stop with keys; wherever it is scrolled to, what is seen are rows; a cluster zooms to its posts, and one that cannot be parted lists them; count, map and table agree on all posts, and after each filter", async ({
  page,
}) => {
  await openCoverage(page);
  await expectRowsInView(page);
  await expectNoBlanks(page);
  await expectClusterParted(page);
  await expectAgreement(page);
});

async function expectAgreement(page: Page): Promise<void> {
  await expect.poll(() => shownCount(page)).toBe(POST_COUNT);
  for (const act of [
    () => page.getByRole("checkbox", { name: /^Twitter/ }).click(),
    () => page.getByRole("combobox", { name: /region/i }).selectOption("Africa"),
    () => page.getByRole("combobox", { name: /kind/i }).selectOption("embassy"),
  ]) {
    const before = await shownCount(page);
    await act();
    await expect.poll(() => shownCount(page)).toBeLessThan(before);
    const count = await shownCount(page);
    await expect.poll(() => rowCount(page)).toBe(count);
    await expect.poll(() => countOnMap(page)).toBe(count);
  }
}

async function expectRowsInView(page: Page): Promise<void> {
  await rowsOf(page).first().waitFor();
  expect(await rowsOf(page).count()).toBeLessThan(100);
  await rowsOf(page).first().getByRole("link").focus();
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"));
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("3");
  await page.keyboard.press("End");
  await expect.poll(focused).toBe(String(POST_COUNT + 1));
  await expect
    .poll(
      async () =>
        (await rowsOf(page).count()) - (await page.locator(".large-table a[tabindex='-1']").count()),
    )
    .toBe(1);
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe("2");
  expect(await findViolations(page)).toEqual([]);
}

async function expectNoBlanks(page: Page): Promise<void> {
  const blanks = await page.locator(".large-table").evaluate(async (box) => {
    const { left, top, height } = box.getBoundingClientRect();
    const countBlanks = () => {
      let missing = 0;
      for (let y = 60; y < Math.min(height, innerHeight - top) - 4; y += 60) {
        if (!document.elementFromPoint(left + 40, top + y)?.closest("tbody tr")) missing += 1;
      }
      return missing;
    };
    let remaining = 0;
    for (let step = 0; step <= 40; step += 1) {
      box.scrollTop = ((box.scrollHeight - height) * step) / 40;
      // On a busy machine a frame may be painted before the page has heard of the scrolling.
      for (let frame = 0; frame < 2 || (countBlanks() > 0 && frame < 100); frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      remaining += countBlanks();
    }
    return remaining;
  });
  expect(blanks).toBe(0);
}

/** Ends with the whole map again. */
async function expectClusterParted(page: Page): Promise<void> {
  const clusters = marks(page).and(page.locator(".map-cluster"));
  await clusters.first().focus();
  const list = page.locator(".map-cluster-list");
  const focusedName = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.matches(".map-cluster, .map-pennant")
        ? activeElement.getAttribute("aria-label")
        : null;
    });
  for (let step = 0; step < 10 && (await list.count()) === 0; step += 1) {
    const before = await focusedName();
    await page.locator(".map-cluster:focus").press("Enter");
    await expect
      .poll(async () => (await list.count()) > 0 || ![before, null].includes(await focusedName()))
      .toBe(true);
    await page.locator(".leaflet-zoom-anim").waitFor({ state: "hidden" });
    if ((await page.locator(".map-pennant:focus").count()) > 0) break;
  }
  expect(await countOnMap(page)).toBeLessThan(POST_COUNT);
  if ((await list.count()) > 0) {
    const [first] = await list.getByRole("listitem").all();
    await first?.getByRole("button").click();
    await page.locator("#post-card").waitFor();
  }
  await page.keyboard.press("Escape");
  await page.locator("#post-card").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Show all chosen posts", exact: true }).click();
}

test("the page says that the browser’s own search does not reach all rows, and what does, below whole rows", async ({
  page,
}) => {
  await page.goto("en/coverage/?data=register-2026");
  for (const view of ["List", "Matrix"]) {
    await page.getByRole("radio", { name: view, exact: true }).check();
    await page.waitForURL(view === "List" ? "**/?data=register-2026" : "**view=matrix**");
    await rowsOf(page).first().waitFor();
    const note = page.getByText(
      /^1,318 posts: the browser’s own search and print reach only the rows in view/,
    );
    await expect.poll(() => note.isVisible(), { message: view }).toBe(true);
    expect(await note.innerText()).toContain("“Find a post” searches all of them");
    await expect.poll(() => countCutRows(page.locator(".large-table")), { message: view }).toBe(0);
  }
});
