import { openPopUps } from "../inspect/popUps";
import { expect, test, waitUntilHydrated } from "../site/site";

/** What returned nothing may return a promise in a newer browser, as scrolling does since Chromium 150. */
function promiseInPlaceOfNothing() {
  const owners = [
    window,
    ...[Element, HTMLElement, HTMLDialogElement, HTMLInputElement].map(({ prototype }) => prototype),
  ];
  const names = [
    "scrollIntoView",
    "scrollTo",
    "scrollBy",
    "scroll",
    "focus",
    "blur",
    "select",
    "showModal",
    "close",
  ];
  for (const owner of owners) {
    for (const name of names.filter((each) => Object.hasOwn(owner, each))) {
      const { value } = Object.getOwnPropertyDescriptor(owner, name) as { value: Function };
      Object.defineProperty(owner, name, {
        configurable: true,
        value(this: unknown, ...parameters: unknown[]) {
          value.apply(this, parameters);
          return Promise.resolve();
        },
      });
    }
  }
}

test("where methods of the browser return promises, everything opens and closes again", async ({ page }) => {
  await page.addInitScript(promiseInPlaceOfNothing);
  await openPopUps(page, "en", async ({ what, shown }) => {
    expect(await shown.isVisible(), what).toBe(true);
  });
});

test("a search typed slowly keeps the page", async ({ page }) => {
  await page.addInitScript(promiseInPlaceOfNothing);
  await page.goto("en/overview/");
  await waitUntilHydrated(page);
  await page.keyboard.press("/");
  const box = page.getByRole("dialog").getByRole("combobox");
  for (const letters of ["b", "ba", "ban", "bang"]) {
    await box.press(letters.at(-1) ?? "");
    await page.getByRole("listbox").getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await box.inputValue()).toBe(letters);
  }
  expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
});
