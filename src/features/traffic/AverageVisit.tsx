import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { Card } from "../../ui/parts/Card";
import { formatFigure } from "../../ui/figures/figureText";
import { LabelledDerived, LabelledFigure } from "../../ui/figures/LabelledValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Blocks } from "./Blocks";
import { computeTimeMarks } from "./trafficSeries";

/** How long a visit took and how many pages it showed, drawn in time. */
export function AverageVisit() {
  const { t, formats } = useI18n();
  const { findFigure } = useAnswer();
  const derived = useDerived();
  const duration = findFigure("traffic.visit_duration");
  const pages = findFigure("traffic.pages_per_visit");
  if (!duration && !pages) return null;
  const perPage = derived.get("seconds_per_page");
  const further = [perPage, derived.get("hours_read")].filter((figure) => figure !== undefined);
  return (
    <Card
      id="average-visit"
      title={
        duration && pages
          ? t("traffic.visitFinding", {
              duration: formatFigure(duration, { formats }),
              pages: formatFigure(pages, { formats }),
            })
          : t("traffic.visitTitle")
      }
      evidenceIds={duration && pages ? [duration.evidenceId, pages.evidenceId] : []}
    >
      {duration && duration.value > 0 && (
        <div>
          <Blocks length={duration.value} size={perPage?.value} />
          <TimeAxis seconds={duration.value} />
        </div>
      )}
      <ul className="plain-list">
        {[duration, pages].map(
          (figure) =>
            figure && (
              <li key={figure.figureId}>
                <LabelledFigure figure={figure} />
              </li>
            ),
        )}
        {further.map((figure) => (
          <li key={figure.name}>
            <LabelledDerived derived={figure} />
          </li>
        ))}
      </ul>
      {perPage && <p className="remark">{t("traffic.visitBlocks")}</p>}
    </Card>
  );
}

function TimeAxis({ seconds }: { seconds: number }) {
  const { formats } = useI18n();
  const marks = computeTimeMarks(seconds);
  return (
    <svg className="time-axis" width="100%" height="28" aria-hidden="true" focusable="false">
      {marks.map((mark, position) => {
        const x = `${(mark / seconds) * 100}%`;
        const anchor = position === 0 ? "start" : position === marks.length - 1 ? "end" : "middle";
        return (
          <g key={mark}>
            <line x1={x} x2={x} y1="0" y2="6" />
            <text x={x} y="20" textAnchor={anchor}>
              {formats.formatDuration(mark)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
