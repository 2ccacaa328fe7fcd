import type { Page } from "playwright-core";

/** Goes to another screen by its name in the menu, and waits until its title is there in place of the one before. */
export async function followMenu(page: Page, name: string): Promise<void> {
  await page.locator("main h1").evaluate((title) => title.setAttribute("data-left", ""));
  await page.locator("nav.screens").getByRole("link", { name, exact: true }).click();
  await page.locator("main h1:not([data-left])").waitFor();
}
