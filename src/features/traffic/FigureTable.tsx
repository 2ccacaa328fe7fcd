import type { Figure } from "../../domain/figures/figure";
import { MEASURE_DEFINITIONS } from "../../domain/figures/measureDefinitions";
import { DataTable } from "../../ui/parts/DataTable";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { labelOfSource } from "../../ui/figures/measureText";
import { MeasureName } from "../../ui/figures/MeasureName";

/** Stated figures with what exactly each counts, and the period it covers. */
export function FigureTable({ figures, caption }: { figures: readonly Figure[]; caption: string }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  return (
    <DataTable
      caption={caption}
      rows={figures}
      rowKey={({ figureId }) => figureId}
      columns={[
        {
          key: "measure",
          header: t("column.measure"),
          rowHeader: true,
          cell: ({ measure }) => (
            <>
              <b>
                <MeasureName measure={measure} />
              </b>
              <span className="definition">{labelOfSource(MEASURE_DEFINITIONS[measure], i18n)}</span>
            </>
          ),
        },
        {
          key: "value",
          header: t("column.value"),
          numeric: true,
          cell: (figure) => <FigureValue figure={figure} />,
        },
        {
          key: "period",
          header: t("column.period"),
          cell: ({ period }) =>
            period ? (
              <>
                {formats.formatPeriod(period)}
                <span className="definition">{t(`period.${period.basis}`)}</span>
              </>
            ) : (
              t("value.notStated")
            ),
        },
      ]}
    />
  );
}
