import { zipSync } from "fflate";
import type { Page } from "playwright-core";
import { zipPackage } from "../../../src/export/zipPackage";
import { readEditorialFolder } from "../../../src/cli/readEditorialFolder";
import { makeSample } from "../../../src/tools/sample/samplePackage";
import type { Labels } from "../../../src/domain/dataset/language";
import { parsePackage } from "../../../src/package/read/parsePackage";
import { serialisePackage } from "../../../src/package/write/serialisePackage";
import { findViolations } from "../inspect/axe";
import { expect, test, waitUntilHydrated } from "../site/site";
import { holdBack } from "../inspect/holdBack";

const POST_COUNT = 300;
const sample = await makeSample(readEditorialFolder(undefined).editorial.reference, {
  postCount: POST_COUNT,
  seed: 7,
});
/** A post of the sample. */
const ownName = parsePackage(sample.files).dataset.posts[0]?.labels.en ?? "";
const SAMPLE_ZIP = zipPackage(sample.name, sample.files);

async function goToSource(page: Page): Promise<void> {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
}

async function chooseZip(page: Page, bytes: Uint8Array, name = "sample.zip"): Promise<void> {
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(bytes) });
}

const bar = (page: Page) => page.getByRole("region", { name: "Document shown" });

async function showOnAllPages(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Show it on all pages" }).click();
  await bar(page).waitFor();
}

test("of an opened package the source screen lists the evidence and offers no text; shown, it takes the place of the shipped data in the search and on coverage, also after a reload, and goes again", async ({
  page,
}) => {
  await goToSource(page);
  await chooseZip(page, SAMPLE_ZIP);
  await page.getByRole("heading", { name: /^A data package: Synthetic sample of 300 posts/ }).waitFor();
  await page.getByText(`It holds ${POST_COUNT} posts`).waitFor();
  await page.locator(".source-list li").getByRole("link").first().press("Enter");
  await page.locator(".source-detail").getByText("comes without its text").waitFor();
  expect(await page.getByRole("region", { name: "The text, with its evidence marked" }).count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);

  await showOnAllPages(page);
  await bar(page).getByText("All screens show the data package “Synthetic sample").waitFor();
  await page.keyboard.press("Control+K");
  const search = page.getByRole("dialog");
  await search.getByRole("combobox").fill(ownName);
  await search.getByRole("option", { name: ownName }).first().waitFor();
  await page.keyboard.press("Escape");
  await search.waitFor({ state: "detached" });

  await page.getByRole("navigation").getByRole("link", { name: "Coverage", exact: true }).click();
  // The screen left behind counts the posts too.
  await page.waitForURL(/\/coverage\//);
  await page.getByRole("main").getByText(`${POST_COUNT} posts`).first().waitFor();
  await page.reload();
  await bar(page).waitFor();
  await page.getByRole("main").getByText(`${POST_COUNT} posts`).first().waitFor();
  await bar(page).getByRole("button", { name: "Return to this site’s data" }).click();
  await page.getByRole("main").getByText("83 posts").first().waitFor();
  await bar(page).waitFor({ state: "detached" });
});

test("with a package shown, the map is made once, for its posts", async ({ page }) => {
  await goToSource(page);
  await chooseZip(page, SAMPLE_ZIP);
  await showOnAllPages(page);
  await page.addInitScript(() => {
    const made = new Set<Element>();
    Object.assign(window, { made });
    new MutationObserver(() =>
      document.querySelectorAll(".leaflet-container").forEach((map) => made.add(map)),
    ).observe(document, { childList: true, subtree: true });
  });
  // However fast the machine is, a map that does not wait for the package is there before it has been read; on a slow
  // one the package is asked for first, and the map waits for it.
  const release = await holdBack(page, "**/packageWorker-*.js");
  const asked = page.waitForRequest("**/packageWorker-*.js");
  let drawn: Promise<unknown> = Promise.resolve();
  await page.route("**/PostMap-*.js", async (route) => {
    await asked;
    drawn = page.waitForResponse("**/PostMap-*.js").then((response) => response.finished());
    await route.continue();
  });
  await page.goto("en/coverage/?channels=facebook");
  await asked;
  const passFrames = () =>
    page.evaluate(async () => {
      for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame);
    });
  await passFrames();
  await drawn;
  await passFrames();
  release();
  await bar(page).waitFor();
  await page.getByRole("group", { name: "Posts on the map" }).getByRole("button").first().waitFor();
  // So many flags would stand in other countries and in oceans; a post that stands alone keeps its own.
  await expect.poll(() => page.locator(".map-cluster").count()).toBeGreaterThan(10);
  expect(await page.locator(".map-pennant").count()).toBeLessThan(5);
  expect(await page.evaluate(() => (window as unknown as { made: Set<Element> }).made.size)).toBe(1);
});

test("a package that names its posts in English alone has names in every language, marked as English", async ({
  page,
}) => {
  const { dataset, descriptor } = parsePackage(sample.files);
  const inEnglish = ({ en }: Labels): Labels => ({ en, fr: "", nl: "", de: "" });
  const onlyEnglish = {
    ...dataset,
    posts: dataset.posts.map((post) => ({ ...post, labels: inEnglish(post.labels) })),
    channels: dataset.channels.map((channel) => ({ ...channel, labels: inEnglish(channel.labels) })),
  };
  const [source = { title: "", path: "" }] = descriptor.sources;
  const files = await serialisePackage(onlyEnglish, descriptor, {
    ...source,
    version: "",
    sha256: "0".repeat(64),
    bytes: 1,
  });
  await goToSource(page);
  await chooseZip(page, zipPackage(sample.name, files));
  await showOnAllPages(page);
  await page.goto("nl/coverage/");
  await waitUntilHydrated(page);
  const [first] = dataset.posts
    .map(({ labels }) => labels.en)
    .toSorted(new Intl.Collator("nl", { numeric: true }).compare);
  const link = page
    .getByRole("main")
    .getByRole("link", { name: first ?? "", exact: true })
    .first();
  await link.waitFor();
  expect(await link.locator("[lang]").getAttribute("lang")).toBe("en");
  const unnamed = page.getByRole("main").locator(".post-link").filter({ hasNotText: /\S/ });
  expect(await unnamed.count()).toBe(0);
  expect(await findViolations(page, { part: "#posts" })).toEqual([]);
});

const encoder = new TextEncoder();

const REFUSED = [
  [
    "a zip without a package",
    zipSync({ "notes.txt": encoder.encode("nothing") }),
    "holds no datapackage.json",
  ],
  ["a zip that is cut off", SAMPLE_ZIP.subarray(0, 9000), "cut off or damaged"],
  ["a text with the name of a zip", encoder.encode("no zip"), "called a zip but is none"],
  [
    "a zip that unpacks to more than any package",
    zipSync({ "datapackage.json": encoder.encode("{}"), "posts.csv": new Uint8Array(101_000_000) }),
    "at most 100 MB, packed and unpacked",
  ],
] as const;

test("what is no package is refused in a plain sentence; what is wrong in one is said with file, row and column, and nothing of it is opened; a large one is opened only when the reader says so", async ({
  page,
}) => {
  await goToSource(page);
  const alert = page.getByRole("alert");
  for (const [name, bytes, message] of REFUSED) {
    await chooseZip(page, bytes, `${name}.zip`);
    await alert.getByText(message).waitFor();
  }

  const posts = sample.files.get("posts.csv")?.replace(",embassy,", ",castle,") ?? "";
  const row = posts.split("\n").findIndex((line) => line.includes(",castle,")) + 1;
  await chooseZip(page, zipPackage("wrong", new Map([...sample.files, ["posts.csv", posts]])));
  await alert.getByText("Nothing of it was taken over.").waitFor();
  expect(await alert.getByRole("row", { name: /castle/ }).innerText()).toMatch(
    new RegExp(`^posts\\.csv\\s+${row}\\s+kind\\s+expected an id that stands in kinds\\.csv`),
  );
  expect(await page.getByRole("heading", { name: /^A data package/ }).count()).toBe(0);

  const files = new Map([...sample.files, ["posts.csv", "x".repeat(11_000_000)]]);
  await chooseZip(page, zipPackage("large", files));
  await alert.getByText("Unpacked it has 11 MB.").waitFor();
  await alert.getByRole("button", { name: "Open it all the same" }).click();
  await alert.getByRole("row", { name: /post_id/ }).waitFor();
});
