import { computeBudget } from "../../domain/budget/budget";
import { describeColumn } from "../../export/describeColumn";
import { evidenceCells, evidenceColumns } from "../../export/evidenceCells";
import type { ExportTable } from "../../export/exportTable";
import type { Taken, TakingContext } from "../../export/takeable";
import { formatFigure } from "../../ui/figures/figureText";
import { nameMeasure } from "../../ui/figures/measureText";

/** The stated amounts with what follows from them per year and as shares. */
export async function describeAmounts(
  { title }: Taken,
  { answer, speech }: TakingContext,
): Promise<readonly ExportTable[]> {
  const { lines } = computeBudget(answer.dataset.figures);
  return [
    {
      id: "budget",
      name: speech.t("take.table.amounts"),
      title,
      filter: "",
      columns: [
        describeColumn("fact_id", "string", speech),
        describeColumn("fact_name", "string", speech),
        describeColumn("value", "number", speech, { unit: "EUR" }),
        describeColumn("in_words", "string", speech),
        describeColumn("qualifier", "string", speech),
        describeColumn("period_start", "date", speech),
        describeColumn("period_end", "date", speech),
        describeColumn("per_year", "number", speech, { unit: "EUR" }),
        describeColumn("share", "number", speech, { unit: "1" }),
        ...evidenceColumns(speech),
      ],
      rows: lines.map(({ figure, perYear, shareOfSum }) => {
        const evidence = answer.findEvidence(figure.evidenceId);
        return [
          figure.figureId,
          nameMeasure(figure.measure, speech),
          figure.value,
          formatFigure(figure, speech),
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
