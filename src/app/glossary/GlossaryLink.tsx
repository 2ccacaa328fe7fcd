import { useSpeech } from "../../ui/language/LanguageProvider";
import { useOpenTerm } from "../../ui/terms/openTerm";
import { useIsAlive } from "../../ui/hydration/useIsAlive";

/** Opens the glossary at its beginning; not there without script. */
export function GlossaryLink() {
  const { t } = useSpeech();
  const openTerm = useOpenTerm();
  const isAlive = useIsAlive();
  return (
    <button
      type="button"
      className="plain-button"
      aria-haspopup="dialog"
      disabled={!isAlive}
      onClick={() => openTerm()}
    >
      {t("layout.glossary")}
    </button>
  );
}
