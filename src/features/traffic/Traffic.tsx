import { ChartBox } from "../../charts/ChartBox";
import { HorizontalBars } from "../../charts/lazyCharts";
import type { DerivedName } from "../../domain/derived";
import { MEASURES, type Measure } from "../../domain/measures";
import { useAnswer } from "../../ui/AnswerProvider";
import { Card } from "../../ui/Card";
import { DerivedValue, FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";
import { PageNotes } from "../../ui/PageNotes";
import { FigureTable } from "./FigureTable";
import { computeBars } from "./series";
import { VisitChain } from "./VisitChain";
import "./traffic.css";

const DERIVED_HERE: readonly DerivedName[] = [
  "visits",
  "views_per_visitor",
  "visitors_domestic",
  "visitors_abroad",
  "items_per_week",
];

const PARTS_OF_VISITORS: readonly Measure[] = ["traffic.share_domestic", "traffic.share_abroad"];
const PARTS_OF_CONTENT: readonly Measure[] = ["content.articles", "content.events", "content.people"];

export function Traffic() {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { dataset, derived, findFigure } = useAnswer();
  const figures = dataset.figures.filter(({ measure }) => measure.startsWith("traffic."));
  const content = dataset.figures.filter(({ measure }) => measure.startsWith("content."));
  const visitors = findFigure("traffic.unique_visitors");
  const domestic = findFigure("traffic.share_domestic");
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>
          {visitors
            ? t("traffic.title", {
                visitors: formats.formatNumber(visitors.value),
                period: visitors.period ? formats.formatPeriod(visitors.period) : "",
              })
            : t("screen.traffic")}
        </h1>
        <p className="lead">{t("traffic.lead")}</p>
        {figures[0] && <AskedAndAnswered evidenceId={figures[0].evidenceId} />}
      </header>
      <div className="traffic-grid">
        <Card title={t("traffic.figuresTitle", { count: figures.length })} className="wide">
          <FigureTable figures={figures} caption={t("traffic.figuresCaption")} />
          <p className="remark">{t("traffic.periodRemark")}</p>
        </Card>
        <Card
          title={
            domestic
              ? t("overview.traffic.title", { share: formats.formatShare(domestic.value) })
              : t("traffic.origin")
          }
        >
          <OriginChart />
        </Card>
        <Card title={t("traffic.chainTitle")}>
          <VisitChain />
        </Card>
        {content.length > 0 && (
          <Card
            title={t("traffic.contentTitle", { count: findFigure("content.items")?.value ?? content.length })}
            className="wide"
          >
            <ContentChart />
            <FigureTable figures={content} caption={t("traffic.contentCaption")} />
            <PacePerWeek />
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

function OriginChart() {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { dataset, findFigure, derived } = useAnswer();
  const parts = [
    { share: findFigure("traffic.share_domestic"), visitors: derived.get("visitors_domestic") },
    { share: findFigure("traffic.share_abroad"), visitors: derived.get("visitors_abroad") },
  ];
  const bars = computeBars(dataset.figures, PARTS_OF_VISITORS, speech);
  const countries = findFigure("traffic.countries");
  return (
    <>
      <ChartBox
        sentence={t("chart.sentence", {
          title: t("traffic.origin"),
          rows: formats.formatList(bars.map(({ label, text }) => `${label} ${text}`)),
        })}
        rowCount={bars.length}
      >
        <HorizontalBars rows={bars} />
      </ChartBox>
      <ul className="plain-list">
        {parts.map(
          ({ share, visitors }) =>
            share && (
              <li key={share.figureId}>
                {speech.labelOf(MEASURES[share.measure].labels)}: <FigureValue figure={share} />
                {visitors && (
                  <>
                    , <DerivedValue derived={visitors} />
                  </>
                )}
              </li>
            ),
        )}
        {countries && (
          <li>
            {speech.labelOf(MEASURES[countries.measure].labels)}: <FigureValue figure={countries} />.{" "}
            {t("traffic.countriesRemark")}
          </li>
        )}
      </ul>
    </>
  );
}

function ContentChart() {
  const speech = useSpeech();
  const { t, formats } = speech;
  const { dataset } = useAnswer();
  const bars = computeBars(dataset.figures, PARTS_OF_CONTENT, speech);
  return (
    <ChartBox
      sentence={t("chart.sentence", {
        title: t("traffic.contentCaption"),
        rows: formats.formatList(bars.map(({ label, text }) => `${label} ${text}`)),
      })}
      rowCount={bars.length}
    >
      <HorizontalBars rows={bars} />
    </ChartBox>
  );
}

function PacePerWeek() {
  const { t } = useSpeech();
  const pace = useAnswer().derived.get("items_per_week");
  return (
    pace && (
      <p>
        {t("derived.items_per_week.label")}: <DerivedValue derived={pace} />
      </p>
    )
  );
}
