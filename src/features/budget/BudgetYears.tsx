import { Suspense, useRef } from "react";
import { YearColumns } from "../../charts/lazyCharts";
import { SeriesSwatch } from "../../charts/SeriesPatterns";
import type { Budget } from "../../domain/budget";
import { MEASURES } from "../../domain/measures";
import { DataTable } from "../../ui/DataTable";
import { useSpeech } from "../../ui/LanguageProvider";
import { useNearScreen } from "../../ui/useNearScreen";
import { computeYearRows, formatAbout } from "./series";

/** What each calendar year would take if every amount were spread evenly over its period: as columns and as a table. */
export function BudgetYears({ budget }: { budget: Budget }) {
  const { t, formats, labelOf } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNearScreen(box);
  const { lines, years } = computeYearRows(budget);
  const about = (value: number) => formatAbout(value, formats);
  const labels = lines.map(({ figure }) => labelOf(MEASURES[figure.measure].labels));
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
        <Suspense>
          {isNear && (
            <YearColumns
              name={t("budget.chart.time")}
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
        </Suspense>
      </div>
      <DataTable
        caption={<span data-formula="">{t("budget.yearsCaption")}</span>}
        rows={lines.map((line, series) => ({ line, label: labels[series] ?? "", series }))}
        rowKey={({ line }) => line.figure.figureId}
        columns={[
          { key: "line", header: t("budget.column.line"), rowHeader: true, cell: ({ label }) => label },
          ...years.map(({ label, parts }) => ({
            key: label,
            header: label,
            numeric: true,
            cell: ({ series }: { series: number }) => {
              const part = parts[series] ?? 0;
              return part > 0 ? <em>{about(part)}</em> : "–";
            },
          })),
        ]}
        foot={
          <tr>
            <th scope="row">{t("budget.yearsSum")}</th>
            {years.map(({ label, sum }) => (
              <td key={label} className="numeric">
                <em>{about(sum)}</em>
              </td>
            ))}
          </tr>
        }
      />
    </div>
  );
}
