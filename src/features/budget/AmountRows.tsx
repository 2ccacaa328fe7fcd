import { useId } from "react";
import { AmountBar } from "../../charts/AmountBar";
import { PeriodStrip } from "../../charts/PeriodStrip";
import { useBarPoints } from "../../charts/useBarPoints";
import type { Budget } from "../../domain/budget/statedAmounts";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { computeRows, scaleOf, yearsOfRows, type RowMode } from "./budgetSeries";
import { useHolder } from "./useHolder";

/** The amounts as bars from zero in one reading, each with its period to scale beside it. */
export function AmountRows({ budget, mode }: { budget: Budget; mode: RowMode }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const holderOf = useHolder();
  const pointOf = useBarPoints();
  const keysId = useId();
  const rows = computeRows(budget, mode, i18n);
  const scale = scaleOf(rows, mode);
  const years = yearsOfRows(rows);
  const unit = mode === "per-year" ? t("unit.EUR-per-year") : mode === "share" ? t("budget.unit.share") : "";
  return (
    <div role="group" aria-label={t(`budget.chart.${mode}`)} aria-describedby={keysId} data-points="">
      <p id={keysId} className="visually-hidden">
        {t("budget.chart.keys")}
      </p>
      <ul className="amount-rows">
        {rows.map(({ line: { figure }, label, bar, span }, position) => {
          const qualifier = figure.qualifier === "exact" ? "" : t(`qualifier.${figure.qualifier}`);
          const details = [holderOf(figure), qualifier].filter(Boolean).join(formats.comma);
          const period = figure.period ? formats.formatPeriod(figure.period) : t("budget.noPeriod");
          const spoken = [bar?.text, unit, qualifier, period].filter(Boolean).join(formats.comma);
          return (
            <li key={figure.figureId}>
              <p className="amount-label">
                {label}
                {details && <span className="definition">{details}</span>}
              </p>
              <p className="amount-value" data-formula={mode === "stated" ? undefined : ""}>
                {mode === "stated" ? (
                  <FigureValue figure={figure} />
                ) : (
                  <em>{bar ? bar.text : t("budget.noPerYear")}</em>
                )}
              </p>
              <div className="amount-drawn">
                {bar && (
                  <AmountBar
                    value={bar.value}
                    reach={mode === "share" ? 1 : bar.reach}
                    scale={scale}
                    look={figure.qualifier}
                    point={pointOf(position, t("pair", { label, value: spoken }))}
                  />
                )}
              </div>
              <div className="amount-period">
                {years && <PeriodStrip span={span} {...years} />}
                <span className="definition">{period}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
