import { useAnswer } from "../../ui/AnswerProvider";
import { OfficialTextLinks } from "../../ui/OfficialTextLinks";
import { useSpeech } from "../../ui/LanguageProvider";

/** Where all this comes from, and what may be done with it. */
export function DossierSources() {
  const { t, formats } = useSpeech();
  const { dataset, questionNumber } = useAnswer();
  const printed = dataset.events.find(({ kind }) => kind === "answer_published");
  const bulletin = dataset.header.get("answer_bulletin");
  return (
    <section className="dossier-sources">
      <h2>{t("dossier.sources")}</h2>
      {questionNumber !== "" && <p>{t("dossier.source", { number: questionNumber })}</p>}
      {printed && <p>{t("dossier.published", { date: formats.formatDate(printed.date) })}</p>}
      {bulletin !== undefined && <p>{t("dossier.bulletin", { number: bulletin })}</p>}
      <OfficialTextLinks />
      <p data-no-figure="">{t("footer.licences")}</p>
    </section>
  );
}
