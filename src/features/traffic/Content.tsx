import { useAnswer } from "../../ui/answer/AnswerProvider";
import { useDerived } from "../../ui/figures/useDerived";
import { AskedAndAnswered } from "../../ui/answer/AskedAndAnswered";
import { Card } from "../../ui/parts/Card";
import { FigureValue } from "../../ui/figures/FigureValue";
import { formatDerived } from "../../ui/figures/figureText";
import { LabelledDerived } from "../../ui/figures/LabelledValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { MeasureName } from "../../ui/figures/MeasureName";
import { Blocks } from "./Blocks";
import { computeContent } from "./trafficSeries";
import { Strip } from "./Strip";

/** New items on the site by kind, and their pace since the launch. */
export function Content() {
  const { t, formats } = useI18n();
  const { dataset, findFigure } = useAnswer();
  const derived = useDerived();
  const { items, parts, scale } = computeContent(findFigure);
  if (!items && parts.length === 0) return null;
  const pace = derived.get("items_per_week");
  const count = items?.value ?? 0;
  const title = () => {
    if (items?.period && pace) {
      const period = formats.formatPeriod(items.period);
      return t("traffic.contentFinding", { count, period, pace: formatDerived(pace, { formats }) });
    }
    return items ? t("traffic.contentTitle", { count }) : t("traffic.contentCaption");
  };
  const shown = dataset.figures.filter(({ measure }) => measure.startsWith("content."));
  return (
    <Card
      id="site-content"
      title={title()}
      derived={items && pace}
      evidenceIds={items ? [items.evidenceId] : []}
    >
      {scale > 0 && (
        <ul className="drawn-rows">
          {items && (
            <li className="drawn-row">
              <p className="drawn-label">
                <b>
                  <FigureValue figure={items} />
                </b>{" "}
                <MeasureName measure={items.measure} />
              </p>
              {items.value > 0 && <Blocks length={items.value} size={pace?.value} scale={scale} />}
            </li>
          )}
          {parts.map((part) => (
            <li key={part.figureId} className="drawn-row drawn-inner">
              <p className="drawn-label">
                <b>
                  <FigureValue figure={part} />
                </b>{" "}
                <MeasureName measure={part.measure} />
              </p>
              <Strip scale={scale}>
                {items && <rect className="strip-frame" width={items.value} height="1" />}
                <rect className="strip-part" width={part.value} height="1" />
              </Strip>
            </li>
          ))}
        </ul>
      )}
      {pace && (
        <p>
          <LabelledDerived derived={pace} />
          {". "}
          <span className="remark">{t("traffic.contentBlocks")}</span>
        </p>
      )}
      <AskedAndAnswered evidenceIds={shown.map(({ evidenceId }) => evidenceId)} />
    </Card>
  );
}
