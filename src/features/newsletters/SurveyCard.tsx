import { useAnswer } from "../../ui/answer/AnswerProvider";
import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { LabelledFigure } from "../../ui/figures/LabelledValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { FlowDrawing } from "./FlowDrawing";
import { FlowTable } from "./FlowTable";
import { LazySameNumber } from "./lazyNewsletters";
import { findRestInTitle, isStated, titleOfSurvey, type SurveyFlow } from "./surveyFlow";

/** The survey as a flow and as a table, with what it leaves open. */
export function SurveyCard({ flow }: { flow: SurveyFlow }) {
  const { t, formats } = useI18n();
  const { dataset } = useAnswer();
  const { respondents, total, readings, socialShare } = flow;
  const held = dataset.events.find(({ kind }) => kind === "survey_held");
  return (
    <Card
      id="letters-survey"
      title={titleOfSurvey(flow, t)}
      evidenceIds={evidenceOf(flow)}
      derived={findRestInTitle(flow)}
    >
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

function evidenceOf({ respondents, groups }: SurveyFlow): readonly string[] {
  const counts = groups.map(({ count }) => count).filter(isStated);
  return [...(respondents ? [respondents] : []), ...counts].map(({ evidenceId }) => evidenceId);
}
