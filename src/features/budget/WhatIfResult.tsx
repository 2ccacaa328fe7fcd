import { UnbrokenNumbers } from "../../ui/parts/UnbrokenNumbers";
import { useId } from "react";
import { AmountBar } from "../../charts/AmountBar";
import { useBarPoints } from "../../charts/useBarPoints";
import type { Budget } from "../../domain/budget/statedAmounts";
import type { WhatIf } from "../../domain/budget/budgetWhatIf";
import { DataTable } from "../../ui/parts/DataTable";
import { EvidenceLink } from "../../ui/evidence/EvidenceLink";
import { FigureValue } from "../../ui/figures/FigureValue";
import { useI18n } from "../../ui/language/LanguageProvider";
import { Message } from "../../ui/language/Message";
import { computeRows, formatAbout } from "./budgetSeries";
import { useHolder } from "./useHolder";

/** What the staff would cost by the reader's assumption, beside the stated amounts per year and over their periods. */
export function WhatIfResult({ whatIf, budget }: { whatIf: WhatIf; budget: Budget }) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const holderOf = useHolder();
  const pointOf = useBarPoints();
  const keysId = useId();
  const { staff, costPerFte, perYear, periods } = whatIf;
  const rows = computeRows(budget, "per-year", i18n).filter(({ bar }) => bar);
  const scale = Math.max(perYear, ...rows.map(({ bar }) => bar?.reach ?? bar?.value ?? 0)) || 1;
  const unit = t("unit.EUR-per-year");
  const ownValue = formats.formatEuros(perYear);
  const nameOf = (label: string, value: string) => t("pair", { label, value: `${value}, ${unit}` });
  return (
    <div className="what-if-result" data-formula="">
      <p>
        <Message
          id="budget.whatIf.result"
          values={{
            fte: <FigureValue figure={staff} />,
            cost: formats.formatEuros(costPerFte),
            result: <em>{ownValue}</em>,
          }}
        />
        <span className="definition">{holderOf(staff)}</span>
      </p>
      <div role="group" aria-label={t("budget.whatIf.chart")} aria-describedby={keysId} data-points="">
        <p id={keysId} className="visually-hidden">
          {t("budget.chart.keys")}
        </p>
        <ul className="amount-rows">
          <li className="own-row">
            <p className="amount-label">
              {t("budget.whatIf.own")}
              <span className="definition">{t("budget.whatIf.ownDetail")}</span>
            </p>
            <p className="amount-value">
              <em>{ownValue}</em>
            </p>
            <div className="amount-drawn">
              <AmountBar
                value={perYear}
                scale={scale}
                look="own"
                point={pointOf(0, nameOf(t("budget.whatIf.own"), ownValue))}
              />
            </div>
          </li>
          {rows.map(
            ({ line: { figure }, label, bar }, position) =>
              bar && (
                <li key={figure.figureId}>
                  <p className="amount-label">{label}</p>
                  <p className="amount-value">
                    <em>{bar.text}</em>
                  </p>
                  <div className="amount-drawn">
                    <AmountBar
                      value={bar.value}
                      reach={bar.reach}
                      scale={scale}
                      look={figure.qualifier}
                      point={pointOf(position + 1, nameOf(label, bar.text))}
                    />
                  </div>
                </li>
              ),
          )}
        </ul>
      </div>
      {rows.length > 0 && <p className="remark">{t("budget.whatIf.remark")}</p>}
      {periods.length > 0 && (
        <DataTable
          name={t("budget.whatIf.chart")}
          caption={t("budget.whatIf.caption")}
          rows={periods}
          rowKey={({ period }) => `${period.start}/${period.end}`}
          columns={[
            {
              key: "period",
              header: t("column.period"),
              rowHeader: true,
              cell: ({ period }) => <UnbrokenNumbers>{formats.formatPeriod(period)}</UnbrokenNumbers>,
            },
            {
              key: "own",
              header: t("budget.whatIf.ownColumn"),
              numeric: true,
              cell: ({ staffCost }) => <em>{formats.formatEuros(staffCost)}</em>,
            },
            {
              key: "stated",
              header: t("budget.whatIf.statedColumn"),
              numeric: true,
              cell: ({ amounts, figures }) => (
                <>
                  <em>{formatAbout(amounts, formats)}</em>
                  <EvidenceLink
                    evidenceIds={figures.map(({ evidenceId }) => evidenceId)}
                    of={t("budget.whatIf.statedColumn")}
                  />
                </>
              ),
            },
          ]}
        />
      )}
    </div>
  );
}
