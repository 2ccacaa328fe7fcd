import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { readAccessibilityTree } from "../inspect/accessibilityTree";
import { createJudge, findWrongNames } from "../inspect/englishNames";
import { findInBothThemes, WIDTHS } from "../inspect/findInBothThemes";
import { openPopUps } from "../inspect/popUps";
import { expect, test } from "../site/site";

for (const language of INTERFACE_LANGUAGES) {
  test(
    `${language}: with dialogs and pop-ups open axe finds nothing at 360 and 1280 px, in German in the dark too, and no name is of another language`,
    { timeout: 600_000 },
    async ({ openPage }) => {
      const page = await openPage({ reducedMotion: "reduce" });
      const judge = createJudge(language);
      const found: string[] = [];
      await openPopUps(page, language, async ({ what, shown, part, isNarrow = false }) => {
        const faults = [
          ...(await findWrongNames(page, await readAccessibilityTree(page), judge)),
          ...(await findInBothThemes(page, isNarrow ? [360] : WIDTHS, part)),
        ];
        expect(await shown.isVisible(), `${what} has stayed open`).toBe(true);
        found.push(...faults.map((fault) => `${what}: ${fault}`));
      });
      expect(found).toEqual([]);
    },
  );
}
