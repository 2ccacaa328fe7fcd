import type { CheckTopic } from "../../domain/check";
import type { DerivedName } from "../../domain/derived";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { CheckList } from "../../ui/CheckList";
import { FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { Message } from "../../ui/Message";
import { PageNotes } from "../../ui/PageNotes";
import { useChecks } from "../../ui/useChecks";
import { Content } from "./Content";
import { FigureTable } from "./FigureTable";
import { Origin } from "./Origin";
import { VisitChain } from "./VisitChain";
import "./traffic.css";

const DERIVED_HERE: readonly DerivedName[] = [
  "visits",
  "visits_per_visitor",
  "views_per_visitor",
  "visitors_domestic",
  "visitors_abroad",
  "hours_read",
  "items_per_week",
];

const CHECKED_HERE: readonly CheckTopic[] = ["traffic", "content"];

export function Traffic() {
  const { t, formats } = useSpeech();
  const { dataset, derived, findFigure } = useAnswer();
  const figures = dataset.figures.filter(({ measure }) => measure.startsWith("traffic."));
  const content = dataset.figures.filter(({ measure }) => measure.startsWith("content."));
  const visitors = findFigure("traffic.unique_visitors");
  const domestic = findFigure("traffic.share_domestic");
  const items = findFigure("content.items");
  const checks = useChecks(CHECKED_HERE);
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>
          {visitors ? (
            <Message
              id="traffic.title"
              values={{
                visitors: <FigureValue figure={visitors} />,
                period: visitors.period ? formats.formatPeriod(visitors.period) : "",
              }}
            />
          ) : (
            t("screen.traffic")
          )}
        </h1>
        <p className="lead">{t("traffic.lead")}</p>
        {figures[0] && <AskedAndAnswered evidenceId={figures[0].evidenceId} />}
      </header>
      <div className="traffic-grid">
        <Card
          id="traffic-figures"
          title={t("traffic.figuresTitle", { count: figures.length })}
          countsRows
          className="wide"
        >
          <FigureTable figures={figures} caption={t("traffic.figuresCaption")} />
          <p className="remark">{t("traffic.periodRemark")}</p>
        </Card>
        <Card
          id="visitors-origin"
          title={
            domestic
              ? t("finding.traffic", { share: formats.formatShare(domestic.value) })
              : t("traffic.origin")
          }
          evidenceIds={domestic ? [domestic.evidenceId] : []}
        >
          <Origin />
        </Card>
        <Card id="visit-chain" title={t("traffic.chainTitle")}>
          <VisitChain />
        </Card>
        {content.length > 0 && (
          <Card
            id="site-content"
            title={items ? t("traffic.contentTitle", { count: items.value }) : t("traffic.contentCaption")}
            evidenceIds={items ? [items.evidenceId] : []}
            className="wide"
          >
            <Content figures={content} />
          </Card>
        )}
        {checks.length > 0 && (
          <Card id="traffic-checks" title={t("checks.title")} className="wide">
            <CheckList checks={checks} />
          </Card>
        )}
      </div>
      <PageNotes
        evidenceIds={[...figures, ...content].map(({ evidenceId }) => evidenceId)}
        derived={DERIVED_HERE.map((name) => derived.get(name)).filter((figure) => figure !== undefined)}
      />
    </div>
  );
}

/** What was asked about the traffic, and how fully the editor finds it answered. */
function AskedAndAnswered({ evidenceId }: { evidenceId: string }) {
  const { t, labelOf } = useSpeech();
  const { dataset, findEvidence } = useAnswer();
  const questionId = findEvidence(evidenceId)?.questionId;
  const question = dataset.questions.find((each) => each.questionId === questionId);
  if (!question || question.answered === "") return null;
  return (
    <p className="remark">
      <b>
        {t("traffic.asked", { question: question.questionId, answered: t(`answered.${question.answered}`) })}
      </b>{" "}
      {labelOf(question.asked)} {labelOf(question.reason)}
    </p>
  );
}
