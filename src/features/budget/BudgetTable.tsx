import type { Budget } from "../../domain/budget";
import { MEASURES } from "../../domain/measures";
import { useAnswer } from "../../ui/AnswerProvider";
import { DataTable } from "../../ui/DataTable";
import { DerivedValue, FigureValue } from "../../ui/FigureValue";
import { useSpeech } from "../../ui/LanguageProvider";

/** The same rows as the bars, with every reading side by side. */
export function BudgetTable({ budget }: { budget: Budget }) {
  const { t, formats, labelOf } = useSpeech();
  const sum = useAnswer().derived.get("amounts_sum");
  return (
    <DataTable
      caption={<span data-formula="">{t("budget.tableCaption")}</span>}
      rows={budget.lines}
      rowKey={({ figure }) => figure.figureId}
      columns={[
        {
          key: "line",
          header: t("budget.column.line"),
          rowHeader: true,
          cell: ({ figure }) => labelOf(MEASURES[figure.measure].labels),
        },
        {
          key: "period",
          header: t("column.period"),
          cell: ({ figure }) => (figure.period ? formats.formatPeriod(figure.period) : t("value.notStated")),
        },
        {
          key: "stated",
          header: t("budget.mode.stated"),
          numeric: true,
          cell: ({ figure }) => <FigureValue figure={figure} />,
        },
        {
          key: "perYear",
          header: t("budget.column.perYear"),
          numeric: true,
          cell: ({ perYear }) => (
            <em>{perYear === undefined ? t("value.notStated") : formats.formatEuros(perYear)}</em>
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
          <td className="numeric">
            {sum ? <DerivedValue derived={sum} /> : <em>{formats.formatEuros(budget.sum)}</em>}
          </td>
          <td className="numeric">
            <em>{budget.sumPerYear === undefined ? "" : formats.formatEuros(budget.sumPerYear)}</em>
          </td>
          <td className="numeric">
            <em>{formats.formatShare(1)}</em>
          </td>
        </tr>
      }
    />
  );
}
