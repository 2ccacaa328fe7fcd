import { useI18n } from "../../ui/language/LanguageProvider";
import { useOpenTerm } from "../../ui/terms/openTerm";
import { useIsHydrated } from "../../ui/hydration/useIsHydrated";

/** Opens the glossary at its beginning; not there without script. */
export function GlossaryLink() {
  const { t } = useI18n();
  const openTerm = useOpenTerm();
  const isHydrated = useIsHydrated();
  return (
    <button
      type="button"
      className="plain-button"
      aria-haspopup="dialog"
      disabled={!isHydrated}
      onClick={() => openTerm()}
    >
      {t("layout.glossary")}
    </button>
  );
}
