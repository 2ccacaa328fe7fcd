import { questionNumberOf } from "../domain/questionNumber";
import { useSpeech } from "../ui/LanguageProvider";
import { useOpenedDocument } from "../ui/openedDocument";
import { ScreenLink } from "../ui/ScreenLink";

/** Says on every screen that what is shown was read from a text that the reader opened; one action undoes that. */
export function ShownDocumentBar() {
  const { t } = useSpeech();
  const { opened, isShown, show } = useOpenedDocument();
  if (!opened || !isShown) return null;
  const number = questionNumberOf(opened.extraction.dataset.header);
  return (
    <section className="shown-document" aria-label={t("shown.name")}>
      <p>
        {t("shown.text", { number, name: opened.name || t("shown.pasted") })}{" "}
        <ScreenLink screen="source">{t("shown.toText")}</ScreenLink>
      </p>
      <button type="button" className="button" onClick={() => show(false)}>
        {t("shown.return")}
      </button>
    </section>
  );
}
