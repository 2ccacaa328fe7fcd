import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages";
import { readAccessibilityTree } from "../inspect/accessibilityTree";
import { createJudge, findWrongNames } from "../inspect/englishNames";
import { findHiddenNames } from "../inspect/filterLists";
import { findInBothThemes, LANGUAGE_OF_STRUCTURE, WIDTHS } from "../inspect/findInBothThemes";
import { openPopUps } from "../inspect/popUps";
import { expect, test } from "../site/site";

for (const language of INTERFACE_LANGUAGES) {
  const hasStructure = language === LANGUAGE_OF_STRUCTURE;
  test(`${language}: with dialogs and pop-ups open ${hasStructure ? "axe finds nothing at 360 and 1280 px, light and dark, and " : ""}no name is missing, of another language or of those that filter lists hide`, async ({
    openPage,
  }) => {
    const page = await openPage({ reducedMotion: "reduce" });
    const judge = createJudge(language);
    await openPopUps(page, language, async ({ what, shown, part, isNarrow = false }) => {
      expect.soft(await findWrongNames(page, await readAccessibilityTree(page), judge), what).toEqual([]);
      if (hasStructure)
        expect.soft(await findInBothThemes(page, isNarrow ? [360] : WIDTHS, part), what).toEqual([]);
      expect.soft(await findHiddenNames(page), what).toEqual([]);
      expect(await shown.isVisible(), `${what} has stayed open`).toBe(true);
    });
  });
}
