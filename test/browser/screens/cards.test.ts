import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { parsePackage } from "../../../src/package/read/parsePackage";
import { readShipped } from "../../fixtures/readShipped";
import { expect, test, waitUntilAlive } from "../site/site";

const files = readShipped();
const { dataset } = parsePackage(files);

/** Cells of `posts.csv` that have no language: identifiers and codes, none of them for readers. */
const CODES = [...new Set(dataset.posts.flatMap(({ accreditedTo }) => accreditedTo))].filter(
  (code) => code !== "",
);

for (const language of INTERFACE_LANGUAGES) {
  test(
    `${language}: the card of every post shows words, never a cell of the data without a language`,
    {
      timeout: 300_000,
    },
    async ({ page }) => {
      await page.goto(`${language}/coverage/`);
      await waitUntilAlive(page);
      const card = page.locator("#post-card");
      const faults: string[] = [];
      for (const { postId } of dataset.posts) {
        await page.locator(`.coverage-panes [data-post="${postId}"]`).first().click();
        await card.locator(`h2[data-post="${postId}"]`).waitFor();
        const kind = await card.locator(".post-card-kind").innerText();
        const names = await card.locator(".post-card-names").innerText();
        const isCode = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u");
        faults.push(
          ...CODES.filter((code) => isCode(code).test(kind)).map((code) => `${postId}: ${code}`),
          ...(/\((?:en|fr|nl|de)\)/.test(names) ? [`${postId}: ${names}`] : []),
        );
      }
      expect(dataset.posts.length).toBeGreaterThan(80);
      expect(faults).toEqual([]);
    },
  );
}
