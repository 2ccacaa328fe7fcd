import { Timeline, type TimeRow } from "../../charts/Timeline";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { useI18n } from "../../ui/language/LanguageProvider";
import { computeSiteDates, type CoveredPeriod, type SiteDates } from "./siteDates";
import { DatesTable } from "./DatesTable";
import { usePeriodNames } from "./usePeriodNames";

/** Launch, counted days, dates of the file: which figure covers what, to scale and as a table. */
export function Dates() {
  const { t, formats } = useI18n();
  const { dataset, findFigure, findEvidence } = useAnswer();
  const dates = computeSiteDates(dataset);
  if (dates.periods.length === 0) return null;
  const visitors = findFigure("traffic.unique_visitors");
  const { printed } = dates;
  const isBefore = visitors?.period && printed && visitors.period.end < printed.date;
  const traffic = dataset.figures.filter(({ measure }) => measure.startsWith("traffic."));
  const ofAnswer = traffic.map(({ evidenceId }) => evidenceId).filter((id) => findEvidence(id)?.questionId);
  return (
    <Card
      id="site-dates"
      className="wide"
      title={
        visitors?.period && printed && isBefore
          ? t("traffic.datesFinding", {
              end: formats.formatDate(visitors.period.end),
              printed: formats.formatDate(printed.date),
            })
          : t("traffic.datesTitle")
      }
      evidenceIds={visitors && printed && isBefore ? [visitors.evidenceId, printed.evidenceId] : []}
    >
      <AskedAndAnswered evidenceIds={ofAnswer} />
      <DatesDrawing dates={dates} />
      <DatesTable dates={dates} />
      {dates.periods.some(({ topic, period }) => topic === "traffic" && period.basis === "context") && (
        <p className="remark">{t("traffic.periodRemark")}</p>
      )}
    </Card>
  );
}

function DatesDrawing({ dates: { events, periods, printed } }: { dates: SiteDates }) {
  const { t, formats, labelOf } = useI18n();
  const { nameFigures, describePeriod } = usePeriodNames();
  const rowOf = ({ key, period, figures }: CoveredPeriod): TimeRow => ({
    key,
    label: (
      <>
        <b>{nameFigures(figures)}</b> {describePeriod(period)}
      </>
    ),
    spans: [
      {
        key: "covered",
        ink: period.basis === "stated" ? "first" : "second",
        start: period.start,
        end: period.end,
      },
      ...(printed && period.end < printed.date
        ? [{ key: "after", ink: "open", start: period.end, end: printed.date } as const]
        : []),
    ],
  });
  const words = [
    ...events.map(({ event }) => [labelOf(event.labels), formats.formatDate(event.date)] as const),
    ...periods.map(({ figures, period }) => [nameFigures(figures), formats.formatPeriod(period)] as const),
  ];
  return (
    <div>
      <Timeline
        points={events.map(({ number, event }) => ({
          key: event.eventId,
          date: event.date,
          mark: String(number),
        }))}
        rows={periods.map(rowOf)}
        name={t("chart.sentence", {
          title: t("traffic.datesTitle"),
          rows: words.map(([label, value]) => t("pair", { label, value })).join(formats.separator),
        })}
      />
      <p className="remark">{t("traffic.datesDrawing")}</p>
    </div>
  );
}
