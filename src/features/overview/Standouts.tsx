import { findJudged } from "../../domain/questions/judged";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { DerivedLink } from "../../ui/figures/DerivedLink";
import { useDerived } from "../../ui/figures/useDerived";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { useI18n } from "../../ui/language/LanguageProvider";

/** What surprises most in an answer, before all else: how late it is, how much it leaves open, whom the site reached. */
export function Standouts() {
  const { t, formats } = useI18n();
  const { dataset, findFigure } = useAnswer();
  const late = useDerived().get("days_due_to_answer");
  const { judged, open } = findJudged(dataset.questions);
  const domestic = findFigure("traffic.share_domestic");
  const share = domestic && t("finding.traffic", { share: formats.formatShare(domestic.value) });
  const isLate = late !== undefined && typeof late.value === "number" && late.value > 0;
  if (!isLate && open.length === 0 && !domestic) return null;
  return (
    <ul className="plain-list standouts">
      {isLate && (
        <li>
          <ScreenLink screen="questions">{t("overview.late", { count: Number(late.value) })}</ScreenLink>{" "}
          <DerivedLink derived={late} />
        </li>
      )}
      {open.length > 0 && (
        <li data-counted="">
          <ScreenLink screen="questions">
            {t("finding.questions", { open: open.length, count: judged.length })}
          </ScreenLink>
        </li>
      )}
      {domestic && share && (
        <li>
          <ScreenLink screen="traffic">{share}</ScreenLink>
          <EvidenceLink evidenceIds={[domestic.evidenceId]} of={share} />
        </li>
      )}
    </ul>
  );
}
