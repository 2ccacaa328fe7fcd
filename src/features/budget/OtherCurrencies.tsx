import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import type { Figure } from "../../domain/figures/figure";
import { Card } from "../../ui/parts/Card";
import { DataTable } from "../../ui/parts/DataTable";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { useNameMeasure } from "../../ui/figures/measureText";
import { useHolder } from "./useHolder";

/** Amounts that cannot stand on one scale with euros: a table, no bars. */
export function OtherCurrencies({ figures }: { figures: readonly Figure[] }) {
  const { t, formats } = useI18n();
  const nameMeasure = useNameMeasure();
  const holderOf = useHolder();
  return (
    <Card id="budget-other-currencies" title={t("budget.otherCurrencies")}>
      <p>{t("budget.otherCurrenciesNote")}</p>
      <DataTable
        caption={t("budget.otherCurrencies")}
        rows={figures}
        rowKey={({ figureId }) => figureId}
        columns={[
          {
            key: "line",
            header: t("budget.column.line"),
            rowHeader: true,
            cell: (figure) => (
              <>
                {nameMeasure(figure.measure)}
                <span className="definition">{holderOf(figure)}</span>
              </>
            ),
          },
          {
            key: "period",
            header: t("column.period"),
            cell: ({ period }) => (
              <UnbrokenNumbers>
                {period ? formats.formatPeriod(period) : t("value.notStated")}
              </UnbrokenNumbers>
            ),
          },
          {
            key: "stated",
            header: t("budget.mode.stated"),
            numeric: true,
            cell: (figure) => (
              <>
                <FigureValue figure={figure} />
                {figure.qualifier !== "exact" && (
                  <span className="definition">{t(`qualifier.${figure.qualifier}`)}</span>
                )}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
