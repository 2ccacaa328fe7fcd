import { useAnswer } from "../../ui/answer/AnswerProvider";
import { OfficialTextLinks } from "../../ui/answer/OfficialTextLinks";
import { useI18n } from "../../ui/language/LanguageProvider";
import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import { aboutSource } from "../../ui/answer/aboutSource";

/** Where all this comes from, and what may be done with it. */
export function DossierSources() {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset, questionNumber } = useAnswer();
  const printed = dataset.events.find(({ kind }) => kind === "answer_published");
  const bulletin = dataset.header.get("answer_bulletin");
  return (
    <section className="dossier-sources">
      <h2>{t("dossier.sources")}</h2>
      <p>
        <UnbrokenNumbers>
          {questionNumber === ""
            ? t("dossier.fromRecords", { source: aboutSource(dataset, i18n) })
            : t("dossier.source", { number: questionNumber })}
        </UnbrokenNumbers>
      </p>
      {printed && <p>{t("dossier.published", { date: formats.formatDate(printed.date) })}</p>}
      {bulletin !== undefined && <p>{t("dossier.bulletin", { number: bulletin })}</p>}
      <OfficialTextLinks />
      <p data-no-figure="">{t("footer.licences")}</p>
    </section>
  );
}
