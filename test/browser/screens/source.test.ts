import { existsSync, readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import type { Download, Page } from "playwright-core";
import { DUTCH_LETTERED, FRENCH_LETTERED } from "../../fixtures/testDocuments";
import { parsePackage } from "../../../src/package/read/parsePackage";
import { findViolations } from "../inspect/axe";
import { findInBothThemes, WIDTHS } from "../inspect/findInBothThemes";
import { followMenu } from "../inspect/followMenu";
import { measureOverflow } from "../inspect/measureOverflow";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated, waitUntilListening } from "../site/site";

const OFFICIAL = new URL("../../../../shared/source/qrva-54-b079-0516-fr.txt", import.meta.url);
const official = () => readFileSync(OFFICIAL, "utf8");
/** Tests on the official text, which is not part of the project. */
const testOfficial = test.skipIf(!existsSync(OFFICIAL));
const ABSENT = "(skipped where ../shared/source is absent)";

const marks = (page: Page) =>
  page.getByRole("region", { name: "The text, with its evidence marked" }).getByRole("link");
const currentMark = (page: Page) => page.locator(".mark[aria-current=true]");
const detail = (page: Page) => page.locator(".source-detail");
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function openText(page: Page, text: string | Buffer, name = "text.txt"): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "text/plain",
    buffer: typeof text === "string" ? Buffer.from(text) : text,
  });
}

/** A reload finds what is open once the browser has noted that it keeps it, a moment after it is shown. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem("chancery:opened") !== null);
}

async function goToSource(page: Page, path = "en/source/"): Promise<void> {
  await page.goto(path);
  await waitUntilHydrated(page);
}

test("without script all evidence is listed with question, fragment and place", async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto("en/source/");
  await page.getByText("Opening a text needs script.").waitFor();
  expect(await page.locator(".source-list li").count()).toBeGreaterThan(200);
  const item = page.locator("#f-traffic-unique-visitors");
  expect(await item.innerText()).toMatch(
    /5\.878 visiteurs uniques.*Unique visitors: 5,878.*characters 7,593 to 7,615/s,
  );
});

test("the evidence dialog leads to the place in the text, with question and fragment, and asks for the text", async ({
  page,
}) => {
  await page.goto("en/traffic/");
  await waitUntilHydrated(page);
  const link = page.getByRole("link", { name: "Evidence for “Unique visitors”: question 2b" }).first();
  await waitUntilListening(link);
  await link.click();
  await page.getByRole("dialog").getByRole("link", { name: "Show in the text" }).click();
  await page.waitForURL("**/en/source/?evidence=f-traffic-unique-visitors&in=54-0516");
  await detail(page).getByText("The text it stands in is not open.").waitFor();
  await expect
    .poll(() => detail(page).innerText())
    .toMatch(/5\.878 visiteurs uniques.*question 2b, characters 7,593 to 7,615/s);
});

const REFUSED = {
  "an empty file": { text: "  \n", says: "The text is empty." },
  "a text that is no question": { text: "Bonjour à tous.", says: "is not a written question of the Chamber" },
  "a binary file": { text: Buffer.from([0, 1, 2, 3, 0, 7, 65, 66]), says: "control characters" },
  "a file in Windows-1252 without a question": {
    text: Buffer.from([0x52, 0xe9, 0x70, 0x6f]),
    says: "not a written question",
  },
};

test("what is no question is refused in words, with what is expected instead, and leaves the text before it open", async ({
  page,
}) => {
  await goToSource(page);
  const alert = page.getByRole("alert");
  // Each is refused in other words than the one before.
  for (const [name, { text, says }] of Object.entries(REFUSED)) {
    await openText(page, text);
    await alert.getByText(says).waitFor();
    expect.soft(await alert.innerText(), name).toContain("Expected:");
  }
  await openText(page, FRENCH_LETTERED);
  await marks(page).first().waitFor();
  await openText(page, "Bonjour.");
  await alert.getByText("What was open before is still open.").waitFor();
  expect(await marks(page).count()).toBeGreaterThan(20);
});

test("another document is read, with as many pieces of evidence as the screen speaks of, shown in all screens, survives reload, and one action returns", async ({
  page,
}) => {
  await goToSource(page);
  await openText(page, FRENCH_LETTERED);
  await page.getByRole("heading", { name: "Another document: question 55-0042" }).waitFor();
  expect(await marks(page).count()).toBeGreaterThan(20);
  const summary = page.getByRole("region", { name: "What was read from this text" });
  await expect.poll(() => summary.innerText()).toMatch(/Atlantis.*no known post has this name/s);
  const said = async () => {
    const counts = (await page.getByRole("main").innerText()).matchAll(/(\d+) pieces of evidence/g);
    return [...new Set([...counts].map(([, count]) => Number(count)))];
  };
  await expect
    .poll(async () => ({ said: await said(), listed: await page.locator(".source-list li").count() }))
    .toSatisfy(({ said: [first, ...others], listed }) => others.length === 0 && first === listed);

  await page.getByRole("button", { name: "Show it on all pages" }).click();
  const notice = page.getByRole("region", { name: "Document shown" });
  await notice.getByText("All screens show question 55-0042, read from text.txt").waitFor();
  await page.getByRole("link", { name: "Coverage", exact: true }).first().click();
  await page
    .getByText(/of \d+ posts named in the answer/)
    .first()
    .waitFor();
  expect(await page.getByText(/83 of 83 posts/).count()).toBe(0);

  await page.reload();
  await notice.waitFor();
  await notice.getByRole("button", { name: "Return to this site’s data" }).click();
  await page.getByText("83 of 83 posts named in the answer").first().waitFor();
  await notice.waitFor({ state: "detached" });
});

test("what all screens show is kept before it is seen: a page loaded at that moment shows it too, a Dutch document on the screens of what it says", async ({
  page,
}) => {
  await goToSource(page);
  await openText(page, DUTCH_LETTERED);
  await page.getByRole("button", { name: "Show it on all pages" }).evaluate((button: HTMLButtonElement) => {
    new MutationObserver(() => {
      if (document.querySelector(".shown-document")) location.assign("../coverage/");
    }).observe(document.body, { childList: true, subtree: true });
    button.click();
  });
  await page.waitForURL("**/en/coverage/");
  await page.getByRole("region", { name: "Document shown" }).waitFor();

  for (const screen of ["Overview", "Coverage", "Budget", "Traffic", "Questions"]) {
    await followMenu(page, screen);
    await page.getByText("As stated in 2021").first().waitFor();
    expect(await page.getByRole("alert").count(), screen).toBe(0);
  }
});

test("where the browser keeps nothing, the text is still read, and the page says that a reload loses it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      value: {
        open: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      },
    });
  });
  await goToSource(page);
  await openText(page, FRENCH_LETTERED);
  await page.getByText("This browser does not keep the text").waitFor();
  expect(await marks(page).count()).toBeGreaterThan(20);
});

test("what would be no valid data package is not saved, and it is said what is wrong and where; a dropped text is saved as a valid one with a summary", async ({
  page,
}) => {
  await goToSource(page);
  await openText(page, FRENCH_LETTERED.replace(/(?<=\nTitre ).+/u, "x".repeat(10_001)));
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  const save = page.getByRole("button", { name: "Save as data package" });
  await save.click();
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { name: messagesOf("en")["source.saveInvalid"]! }).waitFor();
  await alert.getByRole("row", { name: /document\.csv.*value.*at most 10000 characters/ }).waitFor();
  expect(downloads).toEqual([]);

  await drop(page, FRENCH_LETTERED);
  await page.getByText("Read from dropped.txt").waitFor();
  await save.click();
  await expect.poll(() => downloads.length).toBe(1);
  await expectPackage(downloads[0]!);
});

async function drop(page: Page, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.txt", { type: "text/plain" }));
    return transfer;
  }, content);
  await page.getByRole("region", { name: "Open the official text" }).dispatchEvent("drop", { dataTransfer });
}

async function expectPackage(download: Download): Promise<void> {
  expect(download.suggestedFilename()).toBe("answer-55-0042.zip");
  const entries = Object.entries(unzipSync(readFileSync(await download.path())));
  const files = new Map(
    entries.map(([name, bytes]) => [name.slice(name.indexOf("/") + 1), strFromU8(bytes)]),
  );
  const { dataset, descriptor } = parsePackage(files);
  expect(dataset.header.get("question")).toBe("0042");
  expect(descriptor.sources[0]?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(files.get("summary.txt")).toContain("Atlantis");
}

test("of several questions in a pasted text one is chosen, kept over a reload, and another one after it; forgetting it leaves nothing behind", async ({
  page,
}) => {
  await goToSource(page);
  await page.getByText("or paste the text").click();
  await page.getByLabel("Text of the question, to its end").fill(`${FRENCH_LETTERED}\n\n${DUTCH_LETTERED}`);
  await page.getByRole("button", { name: "Read this text" }).click();
  const alert = page.getByRole("alert");
  await alert.getByText(messagesOf("en")["source.failure.several-questions"]!).waitFor();
  const french = alert.getByRole("listitem").filter({ hasText: "Présence numérique des postes" });
  expect(await french.innerText()).toContain("Ada Martin, ABC");
  expect(await alert.getByRole("button").count()).toBe(2);
  expect(await findViolations(page)).toEqual([]);
  await alert.getByRole("button", { name: "Read question 55-0311" }).click();
  const title = (number: string) => page.getByRole("heading", { level: 2 }).filter({ hasText: number });
  await title("55-0311").waitFor();
  const text = page.getByRole("region", { name: "The text, with its evidence marked" });
  expect(await text.innerText()).not.toContain("Présence numérique des postes");

  await waitUntilKept(page);
  await page.reload();
  await waitUntilHydrated(page);
  await title("55-0311").waitFor();
  await page.getByRole("button", { name: "Read question 55-0042" }).click();
  await title("55-0042").waitFor();
  await text.getByText("Présence numérique des postes").waitFor();

  await page.getByRole("button", { name: "Close and forget this text" }).click();
  await expect.poll(() => marks(page).count()).toBe(0);
  await page.reload();
  await waitUntilHydrated(page);
  await page.getByText("Choose a file").waitFor();
  expect(await marks(page).count()).toBe(0);
});

testOfficial(
  `with one name out of the list of the official text the page says which one, and nothing else is lost; without line breaks it has the same words; as it is, all evidence is found; and the browser sends it nowhere ${ABSENT}`,
  async ({ page }) => {
    await goToSource(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(`${request.method()} ${request.postData() ?? ""}`));
    const notFound = page.getByText(/not found in this text/);

    await openText(page, official().replace("Bujumbura, ", ""));
    await page.getByRole("heading", { name: "Question 54-0516, but not the same words" }).waitFor();
    const lost = page.getByRole("region", { name: "1 piece of evidence was not found in this text" });
    expect(await lost.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringContaining("Bujumbura · Facebook"),
    ]);

    await openText(page, official().replace(/\r?\n/g, ""));
    await page.getByRole("heading", { name: "The same words in another form" }).waitFor();
    await page.getByText(/none is missing/).waitFor();
    expect(await notFound.count()).toBe(0);

    await openText(page, official());
    await page.getByRole("heading", { name: "This is the text that the data were read from" }).waitFor();
    const items = await page.locator(".source-list li").count();
    await page.getByText(`Of ${items} pieces of evidence ${items} stand at their place`).waitFor();
    expect(await notFound.count()).toBe(0);
    expect(new Set(requests.map((request) => request.trim()))).toEqual(new Set(["GET"]));
  },
);

testOfficial(
  `by mouse from a figure to its mark in the official text, and from a mark to a screen that uses it; by keyboard from the list to the mark and on ${ABSENT}`,
  async ({ page }) => {
    await goToSource(page);
    await openText(page, official());
    await marks(page).first().waitFor();
    await page.getByRole("link", { name: "Traffic", exact: true }).first().click();
    await page.getByRole("link", { name: "Evidence for “Unique visitors”: question 2b" }).first().click();
    await page.getByRole("dialog").getByRole("link", { name: "Show in the text" }).click();
    await currentMark(page).waitFor();
    expect(await currentMark(page).innerText()).toBe("5.878 visiteurs uniques");
    await expect
      .poll(() =>
        currentMark(page).evaluate((mark) => Math.abs(mark.getBoundingClientRect().top) < innerHeight),
      )
      .toBe(true);

    await marks(page).filter({ hasText: "116 pays" }).click();
    await detail(page).getByText("116 pays").waitFor();
    await detail(page).getByRole("link", { name: "Traffic" }).click();
    await page.waitForURL("**/en/traffic/");
    await page.goBack();
    await marks(page).first().waitFor();

    await page.locator("#p-bangkok-facebook a").press("Enter");
    await expect.poll(() => isFocused(page, ".mark[aria-current=true]")).toBe(true);
    expect(await currentMark(page).innerText()).toBe("Bangkok");
    await page.keyboard.press("Enter");
    await expect.poll(() => isFocused(page, ".source-detail h2")).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Coverage");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/coverage/?post=bangkok");
  },
);

test("axe finds nothing with a text open and a mark chosen, and nothing scrolls sideways", async ({
  openPage,
}) => {
  const page = await openPage({ reducedMotion: "reduce" });
  await goToSource(page, "fr/source/");
  await openText(page, FRENCH_LETTERED);
  await page.locator(".mark").nth(8).click();
  await detail(page).waitFor();
  // Around it, the screen was looked at without a text.
  expect(await findInBothThemes(page, WIDTHS, "main")).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
});

test("on a phone a passage without its text beside it leaves no room below the page", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 800 } });
  await page.goto("fr/source/?evidence=d-filed");
  await waitUntilHydrated(page);
  await page.getByRole("region", { name: "23/02/2016" }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).paddingBottom)).toBe("0px");
});
