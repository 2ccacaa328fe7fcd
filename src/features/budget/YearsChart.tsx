import { useRef } from "react";
import { YearColumns } from "../../charts/lazyCharts";
import { SeriesSwatch } from "../../charts/SeriesPatterns";
import type { Budget } from "../../domain/budget/statedAmounts";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { useInView } from "../../ui/hydration/useInView";
import { computeYearRows, formatAbout } from "./budgetSeries";

/** What each calendar year would take if every amount were spread evenly over its period, as columns. */
export function YearsChart({ budget, findingId }: { budget: Budget; findingId: string }) {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const box = useRef<HTMLDivElement>(null);
  const isNear = useInView(box);
  const { lines, years } = computeYearRows(budget);
  const about = (value: number) => formatAbout(value, formats);
  const labels = lines.map(({ figure }) => nameMeasure(figure.measure));
  return (
    <div className="budget-years">
      <ul className="series-legend">
        {lines
          .map(({ figure }, series) => (
            <li key={figure.figureId}>
              <SeriesSwatch series={series} isExact={figure.qualifier === "exact"} /> {labels[series]}
            </li>
          ))
          .toReversed()}
      </ul>
      <div ref={box} className="year-columns-box">
        {isNear && (
          <YearColumns
            name={t("budget.chart.time")}
            findingId={findingId}
            looks={lines.map(({ figure }) => figure.qualifier)}
            formatTick={formats.formatEuros}
            columns={years.map(({ label, parts, sum }) => ({
              label,
              parts,
              texts: [
                t("pair", { label, value: about(sum) }),
                ...parts.flatMap((part, series) =>
                  part > 0 ? [t("pair", { label: labels[series] ?? "", value: about(part) })] : [],
                ),
              ],
            }))}
          />
        )}
      </div>
    </div>
  );
}
