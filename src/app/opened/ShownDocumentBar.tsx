import type { Dataset } from "../../domain/dataset/dataset";
import { questionNumberOf } from "../../domain/questions/questionNumber";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import { useHeadOfShown } from "./useHeadOfShown";
import { ScreenLink } from "../../ui/address/ScreenLink";

/** Says on every screen that what is shown was read from what the reader opened; one action undoes that. The head of the page names what is shown. */
export function ShownDocumentBar() {
  const { t } = useI18n();
  const { shown, isKept, show } = useOpenedDocument();
  if (shown.kind === "shipped") return <HeadOfShown dataset={shown.tables.dataset} />;
  const { kind, tables } = shown;
  const name = shown.name || t("shown.pasted");
  return (
    <section className="shown-document" aria-label={t("shown.name")}>
      <HeadOfShown dataset={tables.dataset} />
      <p>
        {kind === "text"
          ? t("shown.text", { number: questionNumberOf(tables.dataset.header), name })
          : t("shown.package", { title: shown.title, name })}{" "}
        {!isKept && `${t("shown.notKept")} `}
        <ScreenLink screen="source">{t(kind === "text" ? "shown.toText" : "shown.toPackage")}</ScreenLink>
      </p>
      <button type="button" className="button" data-acts="" onClick={() => show(false)}>
        {t("shown.return")}
      </button>
    </section>
  );
}

function HeadOfShown({ dataset }: { readonly dataset: Dataset }) {
  useHeadOfShown(dataset);
  return null;
}
