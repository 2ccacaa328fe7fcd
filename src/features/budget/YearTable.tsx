import type { Budget } from "../../domain/budget/statedAmounts";
import { DataTable } from "../../ui/parts/DataTable";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { computeYearRows, formatAbout } from "./budgetSeries";

/** The same rows as the columns of the years. */
export function YearTable({ budget }: { budget: Budget }) {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const { lines, years } = computeYearRows(budget);
  const about = (value: number) => formatAbout(value, formats);
  return (
    <DataTable
      name={t("budget.chart.time")}
      caption={<span data-formula="">{t("budget.yearsCaption")}</span>}
      rows={lines.map((line, series) => ({
        line,
        label: nameMeasure(line.figure.measure),
        series,
      }))}
      rowKey={({ line }) => line.figure.figureId}
      columns={[
        {
          key: "line",
          header: t("budget.column.line"),
          rowHeader: true,
          cell: ({ line, label }) => (
            <>
              {label}
              <EvidenceLink evidenceIds={[line.figure.evidenceId]} of={label} />
            </>
          ),
        },
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
  );
}
