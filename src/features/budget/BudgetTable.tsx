import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import type { Budget } from "../../domain/budget/statedAmounts";
import type { Figure } from "../../domain/figures/figure";
import { rangeOf } from "../../domain/figures/rounding";
import { useDerived } from "../../ui/figures/useDerived";
import { DataTable } from "../../ui/parts/DataTable";
import { DerivedLink } from "../../ui/figures/DerivedLink";
import { DerivedValue, FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { formatAbout } from "./budgetSeries";
import { useHolder } from "./useHolder";

/** The same rows as the bars, with every reading side by side. */
export function BudgetTable({ budget }: { budget: Budget }) {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const derived = useDerived();
  const holderOf = useHolder();
  const shown = budget.lines.reduce((total, { shareOfSum }) => total + Math.round(shareOfSum * 100), 0);
  const sum = derived.get("amounts_sum");
  const perYear = derived.get("amounts_per_year");
  return (
    <DataTable
      name={t("budget.chart.stated")}
      caption={<span data-formula="">{t("budget.tableCaption")}</span>}
      rows={budget.lines}
      rowKey={({ figure }) => figure.figureId}
      columns={[
        {
          key: "line",
          header: t("budget.column.line"),
          rowHeader: true,
          cell: ({ figure }) => (
            <>
              {nameMeasure(figure.measure)}
              <span className="definition">{holderOf(figure)}</span>
            </>
          ),
        },
        {
          key: "period",
          header: t("column.period"),
          cell: ({ figure }) => (
            <UnbrokenNumbers>
              {figure.period ? formats.formatPeriod(figure.period) : t("value.notStated")}
            </UnbrokenNumbers>
          ),
        },
        {
          key: "stated",
          header: t("budget.mode.stated"),
          numeric: true,
          cell: ({ figure }) => (
            <>
              <FigureValue figure={figure} />
              <Certainty figure={figure} />
            </>
          ),
        },
        {
          key: "perYear",
          header: t("budget.column.perYear"),
          numeric: true,
          cell: (line) => (
            <em>{line.perYear === undefined ? t("budget.noPerYear") : formatAbout(line.perYear, formats)}</em>
          ),
        },
        {
          key: "share",
          header: t("budget.column.share"),
          numeric: true,
          cell: ({ shareOfSum }) => <em>{formats.formatShare(shareOfSum)}</em>,
        },
      ]}
      foot={
        <tr>
          <th scope="row" colSpan={2}>
            {t("budget.sum")}
          </th>
          <td className="numeric">{sum && <DerivedValue derived={sum} />}</td>
          <td className="numeric">
            {perYear && budget.sumPerYear !== undefined && (
              <span className="figure-value">
                <em>{formatAbout(budget.sumPerYear, formats)}</em> <DerivedLink derived={perYear} />
              </span>
            )}
          </td>
          <td className="numeric">
            {budget.sum > 0 && <em>{formats.formatShare(1)}</em>}
            {shown !== 100 && (
              <span className="definition">
                {t("budget.rounded", { sum: formats.formatShare(shown / 100) })}
              </span>
            )}
          </td>
        </tr>
      }
    />
  );
}

/** How sure the answer is of an amount, in words; a rounded one with the range it can stand for. */
function Certainty({ figure }: { figure: Figure }) {
  const { t, formats } = useI18n();
  if (figure.qualifier === "exact") return null;
  const { low, high } = rangeOf(figure);
  return (
    <span className="definition">
      {t(`qualifier.${figure.qualifier}`)}
      {low < high && ` (${formats.formatEuros(low)}–${formats.formatEuros(high)})`}
    </span>
  );
}
