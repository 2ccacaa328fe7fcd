import { expect, test } from "vitest";
import { LANGUAGES } from "../../domain/dataset/language";
import { fetchCatalog } from "../../i18n/catalogs";
import { createI18n } from "./LanguageProvider";

test.each(LANGUAGES)("a number of four digits is written in %s as in its figures", async (language) => {
  const { t, formats, loadMessages } = createI18n(language, await fetchCatalog(language));
  await loadMessages("source");
  const written = formats.formatNumber(3157);
  expect(t("source.leadRecords", { count: 3157 })).toContain(` ${written} `);
  expect(t("source.listed", { listed: 50, count: 3157 })).toContain(written);
});
