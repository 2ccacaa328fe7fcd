import { onPlainClick } from "../../ui/address/plainClick";
import { hrefOf } from "../../ui/address/ScreenLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useOpenTerm } from "../../ui/terms/openTerm";

/** Opens the glossary at its beginning; without script it leads to the page that holds it. */
export function GlossaryLink() {
  const { t, language } = useI18n();
  const openTerm = useOpenTerm();
  return (
    <a href={`${hrefOf(language, "plain")}#glossary`} onClick={onPlainClick(() => openTerm())}>
      {t("layout.glossary")}
    </a>
  );
}
