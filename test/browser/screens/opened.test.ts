import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";
import { DUTCH_LETTERED, FRENCH_LETTERED } from "../../fixtures/testDocuments";
import { launchChromium } from "../site/chromium";
import { createProfiles } from "../site/profiles";
import { expect, test, waitUntilHydrated } from "../site/site";
import { holdBack } from "../inspect/holdBack";

const bar = (page: Page) => page.getByRole("region", { name: "Document shown" });
const marks = (page: Page) =>
  page.getByRole("region", { name: "The text, with its evidence marked" }).getByRole("link");
const notice = (page: Page, title: string) =>
  page.getByRole("status").filter({ has: page.getByRole("heading", { name: title }) });

async function goToSource(page: Page): Promise<void> {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
}

async function openText(page: Page, text: string, name = "text.txt"): Promise<void> {
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

async function showText(page: Page, text: string, name?: string): Promise<void> {
  await goToSource(page);
  await openText(page, text, name);
  await page.getByRole("button", { name: "Show it on all pages" }).click();
  await bar(page).waitFor();
}

test("a lost worker script is not blamed on the text, trying again is said to be loading where it is slow, and the text is read once it is there", async ({
  page,
  problems,
}) => {
  await page.route(/extractWorker/, (route) => route.abort());
  await goToSource(page);
  await openText(page, FRENCH_LETTERED);
  const alert = page.getByRole("alert");
  await alert.getByText("Nothing is wrong with what you opened").waitFor();
  // The browser's own word on the file that was lost.
  expect(problems.splice(0).filter((problem) => !problem.includes("ERR_FAILED"))).toEqual([]);

  await page.unroute(/extractWorker/);
  const release = await holdBack(page, /extractWorker/);
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByText("A part of this site that is needed for reading is still loading…").waitFor();
  await alert.waitFor({ state: "detached" });
  release();
  await marks(page).first().waitFor();
  expect(await alert.count()).toBe(0);
});

const folder = { path: "" };
beforeAll(() => {
  folder.path = mkdtempSync(join(tmpdir(), "chancery-drop-"));
  mkdirSync(join(folder.path, "folder"));
});
afterAll(() => rmSync(folder.path, { recursive: true }));

/** Drops a path of this machine as its desktop would. */
async function dropPath(page: Page, path: string): Promise<void> {
  const box = await page.getByRole("region", { name: "Open the official text" }).boundingBox();
  const client = await page.context().newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 30 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await client.send("Input.dispatchDragEvent", { type, ...at, data });
  }
}

test("a folder says that it is one, and a file that vanished says so", async ({ page }) => {
  await goToSource(page);
  const alert = page.getByRole("alert");
  await dropPath(page, join(folder.path, "folder"));
  await alert.getByText("This is a folder.").waitFor();
  await dropPath(page, join(folder.path, "vanished.txt"));
  await alert.getByText("The file could not be read: it was moved").waitFor();
});

test("a dropped text that is refused stands in the field for pasting, below what was written there, and stays to be mended, also after a reload", async ({
  page,
}) => {
  await goToSource(page);
  await page.getByText("or paste the text").click();
  const field = page.getByLabel("Text of the question, to its end");
  await field.fill("Question n°");
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "Bonjour à tous.");
    return transfer;
  });
  await page.getByRole("region", { name: "Open the official text" }).dispatchEvent("drop", { dataTransfer });
  const refused = page.getByRole("alert").getByText("is not a written question of the Chamber");
  await refused.waitFor();
  await expect.poll(() => field.inputValue()).toBe("Question n°\nBonjour à tous.");
  await field.waitFor();

  const read = page.getByRole("button", { name: "Read this text" });
  await field.fill("Bonjour à tous.");
  await read.click();
  await refused.waitFor();
  expect(await field.inputValue()).toBe("Bonjour à tous.");
  await page.reload();
  await expect.poll(() => field.inputValue()).toBe("Bonjour à tous.");
  await field.and(page.locator(":enabled")).fill(DUTCH_LETTERED);
  await read.click();
  await marks(page).first().waitFor();
  await expect.poll(() => field.inputValue()).toBe("");
});

test("a storage that neither opens nor fails does not keep a text from being shown", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: { open: () => ({}) } });
  });
  await showText(page, FRENCH_LETTERED);
  await bar(page).getByText("This browser does not keep it").waitFor();
});

test("what the browser could not keep is told when the page is loaded anew", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await showText(page, FRENCH_LETTERED, "much.txt");
  await bar(page).getByText("This browser does not keep it").waitFor();
  await page.reload();
  await notice(page, "What you opened is no longer here").getByText("did not keep much.txt").waitFor();
  expect(await bar(page).count()).toBe(0);
});

test("a page that is loaded anew while it reads, or before the code that reads is there, says what happened", async ({
  page,
}) => {
  // The worker's script never arrives.
  await page.route(/extractWorker/, () => undefined);
  await goToSource(page);
  await openText(page, FRENCH_LETTERED, "long.txt");
  await page.getByText("Reading the text…").waitFor();
  await page.reload();
  const told = notice(page, "Reading was interrupted");
  await told.getByText("while long.txt was being read").waitFor();
  await told.getByRole("button", { name: "Close" }).click();
  await told.waitFor({ state: "detached" });

  await page.route(/browserSession/, () => undefined);
  await page.reload();
  await waitUntilHydrated(page);
  await openText(page, FRENCH_LETTERED, "early.txt");
  await page.getByText("Reading the text…").waitFor();
  await page.unroute(/browserSession/);
  await page.reload();
  await told.getByText("while early.txt was being read").waitFor();
});

test("another text opened in another tab is told, and what is open stays open", async ({ page }) => {
  await showText(page, FRENCH_LETTERED, "first.txt");
  const other = await page.context().newPage();
  await goToSource(other);
  // What was kept is read first: the screen is drawn anew when it is there.
  await bar(other).waitFor();
  await openText(other, DUTCH_LETTERED, "second.txt");
  await notice(page, "Another tab opened something else")
    .getByText("first.txt stays open in this tab")
    .waitFor();
  await bar(page).getByText("question 55-0042").waitFor();
});

test("closing and forgetting a text closes it in other tabs too", async ({ page }) => {
  await showText(page, FRENCH_LETTERED);
  const other = await page.context().newPage();
  await other.goto("en/coverage/");
  await bar(other).waitFor();
  await page.getByRole("button", { name: "Close and forget this text" }).click();
  await notice(other, "Closed in another tab").waitFor();
  await bar(other).waitFor({ state: "detached" });
  await other.getByText("83 of 83 posts named in the answer").first().waitFor();
});

test("a link to other data can be put aside, and the address is then that of what is shown", async ({
  page,
}) => {
  await page.goto("en/coverage/?q=rome&data=55-0042.0123456789ab");
  await notice(page, "This link is about other data")
    .getByRole("button", { name: "Go on with what is shown" })
    .click();
  await expect.poll(() => new URL(page.url()).search).toBe("?q=rome");
  expect(await page.getByText("could not be used").count()).toBe(0);
});

test("the address, copied links and citations name the text that is shown, and no longer once it is not; who opens such a link without having the text is told and asked for it, and then sees it", async ({
  openPage,
}) => {
  const page = await openPage({
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await showText(page, FRENCH_LETTERED);
  const named = /^\?(?:.*&)?data=55-0042\.[0-9a-f]{12}$/;
  await page.getByRole("button", { name: "Copy link" }).first().click();
  await page.getByText("Copied").first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toMatch(named);

  await page.getByRole("navigation").getByRole("link", { name: "Traffic", exact: true }).click();
  await page.waitForURL("**/en/traffic/?data=*");
  await page
    .getByRole("button", { name: /^Take along/ })
    .first()
    .click();
  await page.getByRole("button", { name: "How to cite it" }).press("Enter");
  await page
    .getByRole("dialog", { name: "How to cite" })
    .getByText(/\/en\/traffic\/\?data=55-0042\.[0-9a-f]{12}#/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(new URL(page.url()).search).toMatch(named);

  await expectAsked(await openPage(), page.url());

  await bar(page).getByRole("button", { name: "Return to this site’s data" }).click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

/** Opens a link to the French text in a profile that does not have it. */
async function expectAsked(stranger: Page, link: string): Promise<void> {
  await stranger.goto(link);
  const told = notice(stranger, "This link is about other data");
  await told.getByText("(55-0042)").waitFor();
  await stranger.getByText("5,878").first().waitFor();
  await told.getByRole("link", { name: "Open the file" }).click();
  await stranger.waitForURL("**/en/source/?data=*");
  // The same words in a file of another form.
  await openText(stranger, FRENCH_LETTERED.replaceAll("\n", "\r\n"));
  await bar(stranger).getByText("question 55-0042").waitFor();
  await told.waitFor({ state: "detached" });
}

test("a page that froze while drawing a text does not show it again by itself", async ({ problems }) => {
  // Where pages share a process, the one that freezes would stop the other.
  const browser = await launchChromium(inject("engines").shell);
  onTestFinished(() => browser.close());
  const page = await createProfiles(browser, inject("siteUrl")).openPage(problems);
  await showText(page, FRENCH_LETTERED);
  const frozen = await page.context().newPage();
  await frozen.addInitScript(() => {
    new MutationObserver(() => {
      if (!document.querySelector(".shown-document") || !document.querySelector("main h1")) return;
      // Nobody answers, so that the page does nothing more; an endless loop would keep a processor busy.
      alert("frozen");
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("about:blank");
  const isFrozen = frozen.waitForEvent("dialog");
  await frozen.goto("en/overview/", { waitUntil: "commit" });
  await isFrozen;

  await page.goto("en/overview/");
  const told = notice(page, "Not shown by itself");
  await told.getByText("did not finish drawing text.txt").waitFor();
  expect(await bar(page).count()).toBe(0);
  await told.getByRole("button", { name: "Show it anyway" }).click();
  await bar(page).waitFor();
  await told.waitFor({ state: "detached" });
});
