import type { Page } from "playwright-core";
import { FRENCH_LETTERED } from "../../fixtures/testDocuments";
import { SCREENS } from "../../../src/app/screens";
import { openPopUps } from "../inspect/popUps";
import { expect, test, waitUntilHydrated, waitUntilListening } from "../site/site";
import { hydrateAll } from "../inspect/hydrateAll";

declare global {
  interface Window {
    /** Texts that React would change or take away itself, though something else stands in their place. */
    heldTexts: string[];
  }
}

/**
 * Does to a page what the translators of browsers do: puts `<font><font>` with a text of its own in the place of each
 * text, also of those that come later, from the first one on. The words stay, so that things are found by their names.
 */
function translate(mark = "") {
  window.heldTexts = [];
  const isLeftAlone = (text: Text) =>
    !text.isConnected || text.parentElement?.closest("font, head, script, style, textarea");
  const isHeld = (text: Text) => Object.keys(text).some((key) => key.startsWith("__reactFiber$"));
  const translateText = (text: Text) => {
    if (isLeftAlone(text)) return;
    if (isHeld(text))
      window.heldTexts.push(`“${text.data.slice(0, 60)}” in ${text.parentElement?.outerHTML.slice(0, 90)}`);
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data + mark;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translateAll = (root: Node) => {
    if (root instanceof Text) translateText(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(translateText);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text) translateText(target);
      addedNodes.forEach(translateAll);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

const listHeldTexts = (page: Page) => page.evaluate(() => [...new Set(window.heldTexts.splice(0))]);

async function openTranslated(page: Page, path: string): Promise<void> {
  await page.addInitScript(translate);
  await page.goto(path);
  await waitUntilHydrated(page);
}

test("on a translated page every screen hydrates, and React holds no text", async ({ page }) => {
  await page.addInitScript(translate);
  const held: string[] = [];
  for (const screen of SCREENS) {
    await page.goto(`en/${screen}/`);
    await waitUntilHydrated(page);
    // The dossier is made of other screens, and long.
    if (screen !== "dossier") await hydrateAll(page);
    held.push(...(await listHeldTexts(page)).map((text) => `${screen}: ${text}`));
  }
  expect(held).toEqual([]);
});

test("what has got other words before it is hydrated is drawn anew, and translated again", async ({
  page,
}) => {
  await page.addInitScript(translate, "°");
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await hydrateAll(page);
  await page.getByRole("link", { name: "Coverage°" }).click();
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await page.getByText("15 of 83 posts named in the answer°").first().waitFor();
  expect(await listHeldTexts(page)).toEqual([]);
});

test("on a translated page everything opens and closes again", async ({ page }) => {
  await page.addInitScript(translate);
  await openPopUps(page, "en", async ({ what, shown }) => {
    expect(await shown.isVisible(), what).toBe(true);
    expect(await listHeldTexts(page), what).toEqual([]);
  });
});

test("a translated search shows what is found for what is typed", async ({ page }) => {
  await openTranslated(page, "en/accessibility/");
  await page.keyboard.press("/");
  const box = page.getByRole("dialog").getByRole("combobox");
  const status = page.getByRole("dialog").getByRole("status");
  for (const [words, says] of [
    ["bang", "1 result"],
    ["ba", "results"],
    ["atlantis", "Nothing found for “atlantis”."],
    ["nairboi", "Nothing is called “nairboi”"],
  ] as const) {
    await box.fill("");
    await box.pressSequentially(words);
    await expect.poll(() => status.innerText(), { message: words }).toContain(says);
  }
  expect(await listHeldTexts(page)).toEqual([]);
});

test("the translated count of posts follows the filters, and the table its order", async ({ page }) => {
  await openTranslated(page, "en/coverage/");
  const count = page.locator(".coverage-count > span").first();
  const expectCount = (text: string) => expect.poll(() => count.innerText()).toBe(text);
  await expectCount("83 of 83 posts named in the answer");
  await page.getByRole("checkbox", { name: /Twitter/ }).check();
  await expectCount("15 of 83 posts named in the answer");
  await page.getByRole("button", { name: "Reset 1 filter: Twitter" }).click();
  await expectCount("83 of 83 posts named in the answer");
  await page.getByRole("searchbox").fill("Nairboi");
  await expect.poll(() => count.innerText()).toContain("Nothing is called “nairboi”");
  await page.getByRole("searchbox").fill("atlantis");
  await page.getByText("No named post fits this choice.").first().waitFor();
  await page.getByRole("searchbox").fill("");
  await expectCount("83 of 83 posts named in the answer");
  const names = page.locator(".post-table").getByRole("rowheader");
  const before = await names.allInnerTexts();
  await page.getByRole("button", { name: /^Post/ }).click();
  await expect.poll(() => names.allInnerTexts()).toEqual(before.toReversed());
  for (const view of ["Matrix", "Combinations", "Regions and kinds", "List"]) {
    await page.getByRole("radio", { name: view }).check();
  }
  await page.getByRole("link", { name: "Bangkok" }).first().click();
  await page.getByRole("complementary").getByRole("heading", { name: "Bangkok" }).waitFor();
  expect(await listHeldTexts(page)).toEqual([]);
});

test("what is said of a translated assumption about costs follows it", async ({ page }) => {
  await openTranslated(page, "en/budget/");
  const whatIf = page.getByRole("region", { name: /^What if\?/ });
  const field = whatIf.getByRole("textbox");
  await waitUntilListening(field);
  for (const [cost, says] of [
    ["80000", "Understood as €80,000."],
    ["much", "This cannot be read as one amount"],
    ["90000", "Understood as €90,000."],
    ["", "Nothing entered."],
  ] as const) {
    await field.fill(cost);
    await expect.poll(() => whatIf.getByRole("status").innerText()).toContain(says);
  }
  expect(await listHeldTexts(page)).toEqual([]);
});

test("in a translated text its evidence can be chosen, after another was refused", async ({ page }) => {
  await openTranslated(page, "en/source/");
  const open = (text: string) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name: "text.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await open("Bonjour à tous.");
  await page.getByRole("alert").getByText("is not a written question of the Chamber").waitFor();
  await open(FRENCH_LETTERED);
  const marks = page.getByRole("region", { name: "The text, with its evidence marked" }).getByRole("link");
  await marks.first().click();
  await page.locator(".mark[aria-current=true]").waitFor();
  await marks.last().click();
  await page.getByRole("button", { name: "Close and forget this text" }).click();
  await marks.first().waitFor({ state: "detached" });
  expect(await listHeldTexts(page)).toEqual([]);
});

test("from a translated page all others can be reached, in other colours and another language", async ({
  page,
}) => {
  await openTranslated(page, "en/dossier/");
  await page.getByRole("combobox", { name: "Contents" }).selectOption({ label: "Budget" });
  await page.getByRole("combobox", { name: "Second language" }).selectOption({ label: "Français" });
  await page.getByRole("heading", { level: 1, name: "Dossier: Budget" }).waitFor();
  await page.getByRole("radio", { name: "Dark" }).check();
  const screens = page.getByRole("navigation", { name: "Screens" });
  for (const link of await screens.getByRole("link").all()) {
    await link.click();
    await expect.poll(() => link.getAttribute("aria-current")).toBe("page");
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await page.goto("en/questions/?ask=2b");
  await waitUntilHydrated(page);
  await page.getByRole("checkbox", { name: "Ask 1b again" }).check();
  await page.getByRole("button", { name: "Untick all" }).click();
  await page.getByText("No question is ticked.").first().waitFor();
  await page.goto("en/compare/?what=posts");
  await waitUntilHydrated(page);
  await page.getByRole("main").getByRole("combobox").first().click();
  await page.getByRole("listbox").getByRole("option").first().click();
  expect(await listHeldTexts(page)).toEqual([]);
  await page.getByRole("link", { name: "Nederlands" }).click();
  await page.getByRole("heading", { level: 1, name: "Vergelijk" }).waitFor();
  await waitUntilHydrated(page);
  expect(await listHeldTexts(page)).toEqual([]);
});
