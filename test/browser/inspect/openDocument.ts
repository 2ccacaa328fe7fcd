import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Screen } from "../../../src/view-state/address";
import { waitUntilHydrated } from "./waitUntilHydrated";

/** Opens one of the texts in `test/documents/answers`, shows it on all pages, and goes to a screen. */
export async function openDocument(page: Page, name: string, screen: Screen): Promise<void> {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
  const text = readFileSync(new URL(`../../documents/answers/${name}.txt`, import.meta.url), "utf8");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "text.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Show it on all pages" }).click();
  await page.getByRole("region", { name: "Document shown" }).waitFor();
  await page.goto(`en/${screen}/`);
  await page.getByRole("region", { name: "Document shown" }).waitFor();
}
