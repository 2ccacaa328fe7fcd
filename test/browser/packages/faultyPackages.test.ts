import type { Page } from "playwright-core";
import { fuzzPackages } from "../../../src/tools/fuzz/fuzzPackages";
import { PACKAGE_FAULTS } from "../../../src/tools/fuzz/packageFaults";
import { readFuzzBases } from "../../../src/tools/fuzz/readFuzzBases";
import { expect, test, waitUntilHydrated } from "../site/site";
import { IS_WHOLE } from "./walkPackage";

/** One of each fault, or many. */
const COUNT = PACKAGE_FAULTS.length * (IS_WHOLE ? 30 : 1);

test("a package with a fault is opened or refused with a reason in the browser, as on the command line", async ({
  page,
}) => {
  await page.goto("en/source/");
  await waitUntilHydrated(page);
  const differing: string[] = [];
  const outcomes = new Set<string>();
  let number = 0;
  for await (const { kind, zip, outcome } of fuzzPackages(await readFuzzBases(), { count: COUNT, seed: 2 })) {
    number += 1;
    const found = await openPackage(page, zip, `${number}.zip`);
    outcomes.add(found);
    if (found !== outcome) differing.push(`${number}: ${kind}: ${outcome} there, ${found} here`);
  }
  expect(differing).toEqual([]);
  expect([...outcomes].toSorted()).toEqual(["read", "refused"]);
}, 600_000);

/** Waits until a package is there or refused; one of the two must come. */
async function openPackage(page: Page, zip: Uint8Array, name: string): Promise<"read" | "refused"> {
  // What was refused before stays to be read until the next one is begun.
  await page.evaluate(() => document.querySelector("[role=alert].notice")?.setAttribute("data-before", ""));
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(zip) });
  const refusal = page.locator("[role=alert].notice:not([data-before])");
  const card = page.locator(".source-file").filter({ hasText: new RegExp(`(?<!\\d)${name}`) });
  await refusal.or(card).first().waitFor();
  if (!(await refusal.isVisible())) return "read";
  expect(await refusal.locator("p").first().innerText()).toMatch(/\.$/);
  return "refused";
}
