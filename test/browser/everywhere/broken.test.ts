import type { Page } from "playwright-core";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";

const ENGINE_WORDS = "showModal is not what it was";

/** Lets the next dialogs fail to open, as a newer browser or an extension may. */
const breakDialogs = (page: Page, times: number) =>
  page.evaluate(
    ({ words, count }) => {
      const { showModal } = HTMLDialogElement.prototype;
      let left = count;
      HTMLDialogElement.prototype.showModal = function () {
        left -= 1;
        if (left < 0) showModal.call(this);
        else throw new TypeError(words);
      };
    },
    { words: ENGINE_WORDS, count: times },
  );

/** Taken out is what the broken dialog has reported itself. */
const takeOut = (problems: string[]) =>
  expect(problems.splice(0).filter((problem) => !problem.includes(ENGINE_WORDS))).toEqual([]);

const messages = messagesOf("nl");

test("what breaks above the screens leaves the page readable, says so and can be tried again", async ({
  page,
  problems,
}) => {
  await page.goto("nl/traffic/");
  await waitUntilHydrated(page);
  const headings = page.locator("main :is(h1, h2, h3, caption)");
  const before = await headings.allTextContents();
  await breakDialogs(page, Infinity);
  await page.locator("main .footnote").first().click();
  const notice = page.getByRole("alert");
  await notice.getByText(messages["start.broken"]!).waitFor();
  expect(await headings.allTextContents()).toEqual(expect.arrayContaining(before));
  expect(await headings.first().isVisible()).toBe(true);
  expect(await page.locator("body").innerText()).not.toContain(ENGINE_WORDS);
  await notice.getByRole("button", { name: messages["action.retry"]! }).click();
  await notice.waitFor({ state: "hidden" });
  await waitUntilHydrated(page);
  await page.locator("main .footnote").first().click();
  await page.getByRole("dialog").waitFor();
  takeOut(problems);
});

test("a dialog that breaks says so by itself and can be tried again", async ({ page, problems }) => {
  await page.goto("nl/traffic/");
  await waitUntilHydrated(page);
  await breakDialogs(page, 1);
  await page.locator("main .footnote").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(messages["load.failed.broken"]!).waitFor();
  expect(await page.locator("body").innerText()).not.toContain(ENGINE_WORDS);
  await dialog.getByRole("button", { name: messages["action.retry"]! }).click();
  await dialog.getByRole("heading", { name: messages["note.evidenceTitle"]! }).waitFor();
  takeOut(problems);
});
