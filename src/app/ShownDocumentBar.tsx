import { questionNumberOf } from "../domain/questionNumber";
import { useSpeech } from "../ui/LanguageProvider";
import { useOpenedDocument } from "../ui/openedDocument";
import { ScreenLink } from "../ui/ScreenLink";

/** Says on every screen that what is shown was read from what the reader opened; one action undoes that. */
export function ShownDocumentBar() {
  const { t } = useSpeech();
  const { opened, openedPackage, isShown, show } = useOpenedDocument();
  if (!isShown || !(opened ?? openedPackage)) return null;
  const number = opened ? questionNumberOf(opened.extraction.dataset.header) : "";
  return (
    <section className="shown-document" aria-label={t("shown.name")}>
      <p>
        {opened && t("shown.text", { number, name: opened.name || t("shown.pasted") })}
        {openedPackage && t("shown.package", { title: openedPackage.title, name: openedPackage.name })}{" "}
        <ScreenLink screen="source">{t(opened ? "shown.toText" : "shown.toPackage")}</ScreenLink>
      </p>
      <button type="button" className="button" onClick={() => show(false)}>
        {t("shown.return")}
      </button>
    </section>
  );
}
