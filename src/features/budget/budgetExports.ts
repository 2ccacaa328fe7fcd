import { computeBudget } from "../../domain/budget/statedAmounts";
import { describeColumn } from "../../export/describeColumn";
import { evidenceCells, evidenceColumns } from "../../export/evidenceCells";
import type { ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { formatFigure } from "../../ui/figures/figureText";
import { nameMeasure } from "../../ui/figures/measureText";

/** The stated amounts with what follows from them per year and as shares. */
export async function describeAmounts(
  { title }: Taken,
  { answer, i18n }: TakingContext,
): Promise<readonly ExportTable[]> {
  const { lines } = computeBudget(answer.dataset.figures);
  return [
    {
      id: "budget",
      name: i18n.t("take.table.amounts"),
      title,
      filter: "",
      columns: [
        describeColumn("fact_id", "string", i18n),
        describeColumn("fact_name", "string", i18n),
        describeColumn("value", "number", i18n, { unit: "EUR" }),
        describeColumn("in_words", "string", i18n),
        describeColumn("qualifier", "string", i18n),
        describeColumn("period_start", "date", i18n),
        describeColumn("period_end", "date", i18n),
        describeColumn("per_year", "number", i18n, { unit: "EUR" }),
        describeColumn("share", "number", i18n, { unit: "1" }),
        ...evidenceColumns(i18n),
      ],
      rows: lines.map(({ figure, perYear, shareOfSum }) => {
        const evidence = answer.findEvidence(figure.evidenceId);
        return [
          figure.figureId,
          nameMeasure(figure.measure, i18n),
          figure.value,
          formatFigure(figure, i18n),
          figure.qualifier,
          figure.period?.start,
          figure.period?.end,
          perYear,
          shareOfSum,
          ...evidenceCells(evidence ? [evidence] : []),
        ];
      }),
    },
  ].filter(({ rows }) => rows.length > 0);
}
