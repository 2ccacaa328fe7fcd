import { join } from "node:path";
import { expect, test } from "vitest";
import { DATA, readPackageFolder } from "../../src/cli/projectPackages";
import { fetchCatalog, listMessageGroups } from "../../src/i18n/catalogs";
import { INTERFACE_LANGUAGES } from "../../src/i18n/languages";
import { parsePackage } from "../../src/package/read/parsePackage";
import { createI18n } from "../../src/ui/language/LanguageProvider";
import { sourceLabel } from "../../src/ui/answer/sourceText";
import { SCREENS } from "../../src/app/screens";
import { listTexts, renderPages } from "./renderPages";

/** What the answer alone is called, says or is dated. */
const OF_THE_ANSWER =
  /54-0516|B068|B079|\b201[56]\b|focus on|luykx|reynders|chamber|\bchambre|\bkamer\b|abgeordnetenkammer/i;
/**
 * Then and now lays the sources beside each other, the data lists every package, a reader may open an answer of that
 * parliament, and the statement is of the site.
 */
const MAY_NAME_OTHERS: readonly string[] = ["changes", "data", "source", "accessibility"];

const ANSWER = "answer-54-0516";
const REGISTER = "register-be-2022";

const filesOf = (folder: string) => readPackageFolder(join(DATA, folder));

test("the whole site can open with a register, with the answer beside it, and says nothing of the answer", async () => {
  const pages = await renderPages(filesOf(REGISTER), undefined, { [ANSWER]: filesOf(ANSWER) });
  const { dataset } = parsePackage(filesOf(ANSWER));
  for (const language of INTERFACE_LANGUAGES) {
    const i18n = createI18n(language, await fetchCatalog(language, listMessageGroups()), dataset);
    // The head of each page offers the other sources; published files lie where the build of these tests has them.
    const label = sourceLabel(dataset, i18n);
    for (const screen of SCREENS) {
      const texts = listTexts(pages.get(`${language}/${screen}/index.html`) ?? "");
      expect(texts.length, `${language}/${screen}`).toBeGreaterThan(20);
      if (MAY_NAME_OTHERS.includes(screen)) continue;
      const said = texts.map((text) => text.replaceAll(label, "").replaceAll(ANSWER, ""));
      expect(
        said.filter((text) => OF_THE_ANSWER.test(text)),
        `${language}/${screen}`,
      ).toEqual([]);
    }
  }
});
