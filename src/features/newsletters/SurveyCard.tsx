import { useAnswer } from "../../ui/answer/AnswerProvider";
import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { LabelledFigure } from "../../ui/figures/LabelledValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { FlowDrawing } from "./FlowDrawing";
import { FlowTable } from "./FlowTable";
import { LazySameNumber } from "./lazyNewsletters";
import { isStated, type SurveyFlow } from "./surveyFlow";

/** The survey as a flow and as a table, with what it leaves open. */
export function SurveyCard({ flow }: { flow: SurveyFlow }) {
  const { t, formats } = useI18n();
  const { dataset } = useAnswer();
  const { respondents, total, readings, socialShare } = flow;
  const held = dataset.events.find(({ kind }) => kind === "survey_held");
  const title = useTitle(flow);
  return (
    <Card id="letters-survey" {...title}>
      {respondents && total !== undefined && (
        <FlowDrawing flow={flow} respondents={respondents} total={total} />
      )}
      <FlowTable flow={flow} />
      {socialShare && readings.length === 0 && (
        <p>
          <LabelledFigure figure={socialShare} />
        </p>
      )}
      <p className="remark">
        {held && (
          <>
            {t("newsletters.flow.held", { date: formats.formatDate(held.date) })}
            <EvidenceLink evidenceIds={[held.evidenceId]} of={t("newsletters.flow.survey")} />{" "}
          </>
        )}
        {t("newsletters.flow.notAsked")}
      </p>
      <LazySameNumber />
      <AskedAndAnswered evidenceIds={evidenceOf(flow)} />
    </Card>
  );
}

/** What the card shows as a sentence; a plain name where the groups are not all known. */
function useTitle(flow: SurveyFlow) {
  const { t } = useI18n();
  const countOf = (wanted: string) => flow.groups.find(({ key }) => key === wanted)?.count;
  const evidenceIds = evidenceOf(flow);
  const [senders, soon, considering, rest] = ["senders", "soon", "considering", "rest"].map(countOf);
  const { respondents } = flow;
  if (!respondents || !senders) return { title: t("newsletters.flow.survey"), evidenceIds };
  const values = { respondents: respondents.value, senders: senders.value };
  if (!soon || !considering || !rest || isStated(rest)) {
    return { title: t("newsletters.flow.titleShort", values), evidenceIds };
  }
  const undecided = { soon: soon.value, considering: considering.value, rest: rest.value };
  return { title: t("newsletters.flow.title", { ...values, ...undecided }), evidenceIds, derived: rest };
}

function evidenceOf({ respondents, groups }: SurveyFlow): readonly string[] {
  const counts = groups.map(({ count }) => count).filter(isStated);
  return [...(respondents ? [respondents] : []), ...counts].map(({ evidenceId }) => evidenceId);
}
