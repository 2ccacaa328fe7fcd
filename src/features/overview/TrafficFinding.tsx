import type { Measure } from "../../domain/figures/measures";
import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { Card } from "../../ui/parts/Card";
import { DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { ScreenLink } from "../../ui/address/ScreenLink";
import { ProportionBar } from "./ProportionBar";

const LISTED_HERE: readonly Measure[] = [
  "traffic.page_views",
  "traffic.pages_per_visit",
  "traffic.visit_duration",
];

export function TrafficFinding() {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const { findFigure } = useAnswer();
  const derived = useDerived();
  const visitors = findFigure("traffic.unique_visitors");
  const domestic = findFigure("traffic.share_domestic");
  const abroad = findFigure("traffic.share_abroad");
  const visits = derived.get("visits");
  if (!visitors) return null;
  return (
    <Card
      id="finding-traffic"
      className="finding-traffic"
      title={
        domestic ? t("finding.traffic", { share: formats.formatShare(domestic.value) }) : t("screen.traffic")
      }
      evidenceIds={domestic ? [domestic.evidenceId] : []}
      onward={<ScreenLink screen="traffic">{t("overview.traffic.onward")}</ScreenLink>}
    >
      <p>
        <b className="big-number">
          <FigureValue figure={visitors} />
        </b>{" "}
        {t("overview.traffic.visitors", {
          period: visitors.period ? formats.formatPeriod(visitors.period) : "",
        })}
      </p>
      {domestic && abroad && <ProportionBar parts={[domestic, abroad]} />}
      <dl className="figure-list">
        {LISTED_HERE.map(findFigure)
          .filter((figure) => figure !== undefined)
          .map((figure) => (
            <div key={figure.figureId}>
              <dt>{nameMeasure(figure.measure)}</dt>
              <dd>
                <FigureValue figure={figure} />
              </dd>
            </div>
          ))}
        {visits && (
          <div>
            <dt>{t("derived.visits.label")}</dt>
            <dd>
              <DerivedValue derived={visits} />
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
