import { existsSync, readFileSync } from "node:fs";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../../src/i18n/languages";
import { measureOverflow } from "../inspect/measureOverflow";
import { messagesOf } from "../inspect/messagesOf";
import { expect, test, waitUntilHydrated } from "../site/site";
import { ODD_PACKAGES, zipOddPackage } from "./oddPackages";
import { IS_WHOLE, walkPackage } from "./walkPackage";

/** Where the whole walk is asked for, the machine is quiet; elsewhere only a page that hangs is beyond this. */
const MOST_MS = IS_WHOLE ? 2000 : 10_000;

/** Packages of others, which are no part of the project. */
const SHARED = new URL("../../../../shared/files/packages/", import.meta.url);
const SHARED_PACKAGES = {
  enOnly: "shown",
  fte2e6: "shown",
  resp2000000: "shown",
  respneg: "refused",
  "south-pole-freeze": "shown",
};
const ABSENT = "(skipped where ../shared/files is absent)";

/** All languages, or one of them for each package in turn. */
const languagesOf = (position: number): readonly InterfaceLanguage[] =>
  IS_WHOLE ? INTERFACE_LANGUAGES : [INTERFACE_LANGUAGES[position % INTERFACE_LANGUAGES.length] ?? "en"];

const PACKAGES = [
  ...Object.entries(ODD_PACKAGES).map(([name, dataset]) => ({
    name,
    outcome: "shown",
    isThere: true,
    readZip: () => zipOddPackage(dataset),
  })),
  ...Object.entries(SHARED_PACKAGES).map(([name, outcome]) => ({
    name: `${name}.zip ${ABSENT}`,
    outcome,
    isThere: existsSync(SHARED),
    readZip: async () => new Uint8Array(readFileSync(new URL(`${name}.zip`, SHARED))),
  })),
];

for (const [position, { name, outcome, isThere, readZip }] of PACKAGES.entries()) {
  for (const language of languagesOf(position)) {
    test.skipIf(!isThere)(
      `${language}: ${name}: ${outcome}, nothing too wide at 360 px, no number that is none, no page that hangs`,
      async ({ page }) => {
        const walk = await walkPackage(page, { zip: await readZip(), language, position });
        const { milliseconds, path } = walk.longestTask;
        if (IS_WHOLE) console.log(`${name}, ${language}: at most ${milliseconds} ms, in ${path}`);
        expect(walk.faults).toEqual([]);
        expect(walk.outcome).toBe(outcome);
        expect(milliseconds, path).toBeLessThan(MOST_MS);
      },
    );
  }
}

test("an address with a part of 5,000 letters stands at 360 px, and is said not to be understood", async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 360, height: 800 } });
  for (const screen of ["coverage", "source"]) {
    await page.goto(`en/${screen}/?x=${"f".repeat(5000)}`);
    await waitUntilHydrated(page);
    await page.getByText(messagesOf("en")["ignored.title"] ?? "").waitFor();
    expect(await measureOverflow(page), screen).toBeLessThanOrEqual(0);
  }
});
